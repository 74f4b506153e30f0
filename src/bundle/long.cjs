// Stands in for long in mysql2: 50 kB for reading the two halves of a whole number, which JavaScript has a type for now.
module.exports = class Long {
  constructor(low, high, isUnsigned) {
    const bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
    this.value = isUnsigned ? bits : BigInt.asIntN(64, bits)
  }

  toNumber() {
    return Number(this.value)
  }

  toString() {
    return String(this.value)
  }
}

import CKernels

/// NumPy's array files (NEP 1; versions 1 to 3), as far as features need them.
enum NPYFile {
    private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
    private static let elementSizes = ["<f2": 2, "<f4": 4, "<f8": 8]
    private static let saveHint = "save it with: np.save(file, array.astype('<f4'))"

    /// Reads a two-dimensional array of little-endian floats in C order.
    static func rows(_ bytes: [UInt8], path: String) throws(FeatureFileError) -> FeatureRows {
        func refuse(_ reason: String) -> FeatureFileError {
            FeatureFileError(path: path, reason: reason, hint: saveHint)
        }
        guard bytes.starts(with: magic), bytes.count >= 10 else {
            throw refuse("does not begin like an .npy file")
        }
        let version = bytes[6]
        guard (1...3).contains(version) else { throw refuse("is of .npy version \(version)") }
        let lengthBytes = version == 1 ? 2 : 4
        guard bytes.count >= 8 + lengthBytes else { throw refuse("ends in its header") }
        let length = (0..<lengthBytes).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
        let start = 8 + lengthBytes + length
        guard length <= 1 << 16, start <= bytes.count else {
            throw refuse("states a header of \(length) bytes in a file of \(bytes.count)")
        }
        let header = NPYHeader(bytes[(8 + lengthBytes)..<start])
        guard let size = header.type.flatMap({ elementSizes[$0] }) else {
            let type = header.type.map(FeatureFileError.quoted) ?? "no single type"
            throw refuse("holds elements of \(type), not '<f2', '<f4' or '<f8'")
        }
        guard header.isFortranOrder == false else {
            throw refuse("is stored in Fortran order, or does not say")
        }
        guard let shape = header.shape, shape.count == 2, shape[1] >= 1,
            shape[1] <= FeatureRows.widthLimit
        else {
            throw refuse(
                "has the shape \(header.shape.map { "\($0)" } ?? "it does not tell"), "
                    + "not (rows, width)")
        }
        let (count, overflow) = shape[0].multipliedReportingOverflow(by: shape[1] * size)
        guard !overflow, bytes.count - start == count else {
            throw refuse(
                "has \(bytes.count - start) bytes of data, (\(shape[0]), \(shape[1])) elements of "
                    + "\(size) bytes need \(overflow ? "more than there can be" : "\(count)")")
        }
        return FeatureRows(
            count: shape[0], width: shape[1],
            values: floats(bytes, from: start, count: shape[0] * shape[1], size: size))
    }

    private static func floats(
        _ bytes: [UInt8], from start: Int, count: Int, size: Int
    ) -> [Float] {
        [Float](unsafeUninitializedCapacity: count) { values, filled in
            filled = count
            guard count > 0 else { return }
            bytes.withUnsafeBytes { bytes in
                // Not empty: there are elements behind the header.
                let first = bytes.baseAddress! + start
                switch size {
                case 2: kernel_floats_of_f16(count, first, values.baseAddress)
                case 4:
                    UnsafeMutableRawBufferPointer(values).copyMemory(
                        from: UnsafeRawBufferPointer(start: first, count: 4 * count))
                default:
                    for place in 0..<count {
                        let bits = bytes.loadUnaligned(
                            fromByteOffset: start + 8 * place, as: UInt64.self)
                        values[place] = Float(Double(bitPattern: UInt64(littleEndian: bits)))
                    }
                }
            }
        }
    }
}

/// The dictionary in the header of an .npy file, a Python literal of three known keys.
private struct NPYHeader {
    var type: String?
    var isFortranOrder: Bool?
    var shape: [Int]?

    init(_ bytes: ArraySlice<UInt8>) {
        var scanner = NPYScanner(Array(bytes))
        guard scanner.take("{") else { return }
        while !scanner.take("}") {
            guard let key = scanner.text(), scanner.take(":") else { return }
            switch key {
            case "descr":
                // A structured type is a list here, which leaves the type unknown.
                guard let text = scanner.text() else { return }
                type = text
            case "fortran_order":
                if scanner.take("False") {
                    isFortranOrder = false
                } else if scanner.take("True") {
                    isFortranOrder = true
                } else {
                    return
                }
            case "shape":
                guard let numbers = scanner.tuple() else { return }
                shape = numbers
            default: return
            }
            _ = scanner.take(",")
        }
    }
}

/// Reads Python literals from the front.
private struct NPYScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A {
            position += 1
        }
    }

    /// Consumes `word` if it comes next.
    mutating func take(_ word: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    /// A quoted text without escapes.
    mutating func text() -> String? {
        skipSpace()
        guard position < bytes.count, [0x22, 0x27].contains(bytes[position]) else { return nil }
        let quote = bytes[position]
        guard let end = bytes[(position + 1)...].firstIndex(of: quote) else { return nil }
        defer { position = end + 1 }
        return String(decoding: bytes[position + 1..<end], as: UTF8.self)
    }

    /// A tuple of integers that are not negative.
    mutating func tuple() -> [Int]? {
        guard take("(") else { return nil }
        var numbers: [Int] = []
        while !take(")") {
            skipSpace()
            let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
            guard let number = Int(String(decoding: digits, as: UTF8.self)), numbers.count < 8
            else { return nil }
            position += digits.count
            numbers.append(number)
            if !take(",") {
                guard take(")") else { return nil }
                break
            }
        }
        return numbers
    }
}

import CKernels

/// What tells encoders apart whose features differ.
enum Fingerprint {
    /// 16 hexadecimal digits of a hash of weights and settings.
    static func of(_ weights: UInt64, _ settings: String...) -> String {
        var state = weights
        for setting in settings {
            let bytes = Array(setting.utf8)
            state = kernel_hash(state, bytes.count, bytes)
            // So that the same letters, divided otherwise, are other settings.
            state = kernel_hash(state, 1, [0])
        }
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

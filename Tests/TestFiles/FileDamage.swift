public import Foundation

/// Ways in which a file comes back from a bad disk or an unfinished copy.
public struct FileDamage: Sendable, CustomStringConvertible {
    /// What happened to it.
    public let description: String
    private let apply: @Sendable (Data) -> Data

    /// The file with the damage.
    public func of(_ file: Data) -> Data { apply(file) }

    /// Cut short at several lengths, and single bits flipped in its length, its header and its
    /// data, down to the last byte.
    public static let all: [FileDamage] = cuts + flips

    private static let cuts =
        [0, 7, 100].map { count in
            FileDamage(description: "cut to \(count) bytes") { $0.prefix(count) }
        } + [
            FileDamage(description: "cut to its half") { $0.prefix($0.count / 2) },
            FileDamage(description: "without its last byte") { $0.dropLast() },
        ]

    private static let flips = [0.0, 0.002, 0.3, 0.6, 0.9, 1.0].map { place in
        FileDamage(description: "a bit flipped at \(place) of its length") { file in
            var file = file
            file[file.startIndex + Int(place * Double(file.count - 1))] ^= 4
            return file
        }
    }
}

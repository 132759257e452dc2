import Foundation
import Media

/// Posters and sounds as files named by their film.
enum MediaFiles {
    static func write(
        _ films: [Film], to source: URL, progress: (SynthesisProgress) -> Void,
        isCancelled: () -> Bool
    ) throws {
    }
}

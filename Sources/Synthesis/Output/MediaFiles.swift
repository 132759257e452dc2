import Foundation
import Media

/// Posters and sounds as files named by their film.
enum MediaFiles {
    /// Format of the sounds: lossless, so that what is heard depends on no encoder's rounding.
    static let soundFormat = SoundFormat.flac

    static func write(
        _ films: [Film], seed: UInt64, to source: URL, progress: (SynthesisProgress) -> Void,
        isCancelled: () -> Bool
    ) throws {
        let posters = source.appending(path: SourceFiles.posters)
        let sounds = source.appending(path: SourceFiles.sounds)
        for folder in [posters, sounds] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        for (done, film) in films.enumerated() {
            if isCancelled() { throw CancellationError() }
            if film.hasPoster {
                let poster = PalettePNG(Poster.picture(of: film, seed: seed))
                try Data(poster.bytes()).write(to: posters.appending(path: film.name + ".png"))
            }
            if film.hasSound {
                let name = film.name + "." + soundFormat.fileExtension
                try ThemeSound.sound(of: film, seed: seed)
                    .write(to: sounds.appending(path: name).path, format: soundFormat)
            }
            progress(SynthesisProgress(stage: .media, done: done + 1, total: films.count))
        }
    }
}

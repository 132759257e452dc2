import Foundation

/// The fields of a SQLite file's first hundred bytes that decide how to open it.
///
/// Read before SQLite sees the file: a text file, a picture or a database of another program is
/// then named as such, and nothing is written beside a file that turns out to be a stranger.
struct DatabaseHeader {
    let usesWriteAheadLog: Bool
    let userVersion: Int32
    let applicationID: Int32

    init(file: URL) throws {
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CatalogError(
                .notAWorkspace, "there is no catalogue at \(file.path)",
                hint: "make one with: whyrec import FORMAT PATH --workspace DIR")
        }
        guard let handle = try? FileHandle(forReadingFrom: file) else {
            throw CatalogError(
                .notAWorkspace, "\(file.path) cannot be read", hint: "check its permissions")
        }
        defer { try? handle.close() }
        let bytes = [UInt8]((try? handle.read(upToCount: 100)) ?? Data())
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw CatalogError(
                .corrupt, "\(file.path) is not a SQLite database",
                hint: "restore it from a backup, or import the data again")
        }
        func word(_ offset: Int) -> Int32 {
            bytes[offset..<offset + 4].reduce(Int32(0)) { $0 << 8 | Int32($1) }
        }
        usesWriteAheadLog = bytes[18] == 2
        userVersion = word(60)
        applicationID = word(68)
    }

    func checkFormat(of file: URL) throws {
        guard applicationID == CatalogSchema.applicationID else {
            throw CatalogError(
                .notAWorkspace, "\(file.path) is a database of another program",
                hint: "give a folder made by: whyrec import")
        }
        guard userVersion <= CatalogSchema.formatVersion else {
            throw CatalogError(
                .wrongVersion,
                "\(file.path) has format version \(userVersion), "
                    + "but this program reads up to version \(CatalogSchema.formatVersion)",
                hint: "update whyrec, or import the data again")
        }
        guard userVersion >= 1 else {
            throw CatalogError(
                .wrongVersion, "\(file.path) has the unknown format version \(userVersion)",
                hint: "import the data again")
        }
    }
}

/// Questions about files that Foundation answers clumsily.
enum FileState {
    static func isWritable(_ url: URL) -> Bool { access(url.path, W_OK) == 0 }

    static func isFolder(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
            && isDirectory.boolValue
    }

    static func byteCount(_ url: URL) -> Int? {
        var status = stat()
        return stat(url.path, &status) == 0 ? Int(status.st_size) : nil
    }
}

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_16f6f8b4ea5ec35646fMu_(format arg0:SoundFormat) async throws -> Void {
  @Sendable func $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_7__localfMu0_(format arg0:SoundFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_7__localfMu_.`A lossless format gives the samples back by the same bytes`(format: arg0))))
  }
  try await $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_25generatorf6f8b4ea5ec35646fMu_() async -> Testing.Test {
  return .__function(
  named: "`A lossless format gives the samples back by the same bytes`(format:)",
  in: SoundTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A lossless format gives the samples back by the same bytes",traits: [],arguments: {[SoundFormat.wav, .flac]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundTests.swift", line: 18, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (SoundFormat).self)],
  testFunction: $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_16f6f8b4ea5ec35646fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_24accessorf6f8b4ea5ec35646fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_25generatorf6f8b4ea5ec35646fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_33testContentRecordf6f8b4ea5ec35646fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests05SoundB0V0071Alosslessformatgivesthesamplesbackbythesamebytes_DjbigfdhecdeJEHJGDaxba4TestfMp_24accessorf6f8b4ea5ec35646fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:23:6-23:6

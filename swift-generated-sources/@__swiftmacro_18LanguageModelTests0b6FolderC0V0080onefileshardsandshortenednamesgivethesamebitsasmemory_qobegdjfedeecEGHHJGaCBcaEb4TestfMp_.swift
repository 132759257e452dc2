@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_17Z8f52ef5acfcd752bfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_7__localfMu_.`one file, shards and shortened names give the same bits as memory`())))
  }
  try await $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_25generator8f52ef5acfcd752bfMu_() async -> Testing.Test {
  return .__function(
  named: "`one file, shards and shortened names give the same bits as memory`()",
  in: ModelFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "one file, shards and shortened names give the same bits as memory",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift", line: 15, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_17Z8f52ef5acfcd752bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_24accessor8f52ef5acfcd752bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_25generator8f52ef5acfcd752bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_33testContentRecord8f52ef5acfcd752bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b6FolderC0V0080onefileshardsandshortenednamesgivethesamebitsasmemory_qobegdjfedeecEGHHJGaCBcaEb4TestfMp_24accessor8f52ef5acfcd752bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:23:6-23:6

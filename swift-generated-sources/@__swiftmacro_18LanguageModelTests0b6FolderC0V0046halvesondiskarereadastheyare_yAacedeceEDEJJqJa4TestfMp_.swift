@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_16ce4e90664ae0fc46fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_7__localfMu_.`halves on disk are read as they are`())))
  }
  try await $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_25generatorce4e90664ae0fc46fMu_() async -> Testing.Test {
  return .__function(
  named: "`halves on disk are read as they are`()",
  in: ModelFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "halves on disk are read as they are",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_16ce4e90664ae0fc46fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_24accessorce4e90664ae0fc46fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_25generatorce4e90664ae0fc46fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_33testContentRecordce4e90664ae0fc46fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_24accessorce4e90664ae0fc46fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:34:6-34:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_17Z69cd4f184f3c1835fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_7__localfMu_.`folders without a model are refused with what is missing`())))
  }
  try await $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_25generator69cd4f184f3c1835fMu_() async -> Testing.Test {
  return .__function(
  named: "`folders without a model are refused with what is missing`()",
  in: ModelFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "folders without a model are refused with what is missing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift", line: 76, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_17Z69cd4f184f3c1835fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_24accessor69cd4f184f3c1835fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_25generator69cd4f184f3c1835fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_33testContentRecord69cd4f184f3c1835fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b6FolderC0V0069folderswithoutamodelarerefusedwithwhatismissing_djbhbfdheecJICJFCavba4TestfMp_24accessor69cd4f184f3c1835fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:89:6-89:6

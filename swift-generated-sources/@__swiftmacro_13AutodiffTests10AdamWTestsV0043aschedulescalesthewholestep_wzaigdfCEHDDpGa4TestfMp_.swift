@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_17Z8404b52ebea0669efMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AdamWTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_7__localfMu_.`a schedule scales the whole step`())))
  }
  try await $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_25generator8404b52ebea0669efMu_() async -> Testing.Test {
  return .__function(
  named: "`a schedule scales the whole step`()",
  in: AdamWTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a schedule scales the whole step",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/AdamWTests.swift", filePath: "/work/tree/Tests/AutodiffTests/AdamWTests.swift", line: 50, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_17Z8404b52ebea0669efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_24accessor8404b52ebea0669efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_25generator8404b52ebea0669efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_33testContentRecord8404b52ebea0669efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_24accessor8404b52ebea0669efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:59:6-59:6

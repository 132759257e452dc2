@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_16bebd902c1d0e27b6fMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_7__localfMu_.`a wrong gradient is found`())))
  }
  try await $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_25generatorbebd902c1d0e27b6fMu_() async -> Testing.Test {
  return .__function(
  named: "`a wrong gradient is found`()",
  in: GradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a wrong gradient is found",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/GradientTests.swift", filePath: "/work/tree/Tests/AutodiffTests/GradientTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_16bebd902c1d0e27b6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_24accessorbebd902c1d0e27b6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_25generatorbebd902c1d0e27b6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_33testContentRecordbebd902c1d0e27b6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_24accessorbebd902c1d0e27b6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:36:6-36:6

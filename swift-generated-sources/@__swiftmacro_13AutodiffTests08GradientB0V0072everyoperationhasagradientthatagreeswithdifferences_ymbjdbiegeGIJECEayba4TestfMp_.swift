@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_16d0e157deaa83ba14fMu_(kind arg0:Operation.Kind) async throws -> Void {
  @Sendable func $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_7__localfMu0_(kind arg0:Operation.Kind,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_7__localfMu_.`every operation has a gradient that agrees with differences`(kind: arg0))))
  }
  try await $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_7__localfMu0_(kind: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_25generatord0e157deaa83ba14fMu_() async -> Testing.Test {
  return .__function(
  named: "`every operation has a gradient that agrees with differences`(kind:)",
  in: GradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every operation has a gradient that agrees with differences",traits: [],arguments: {Operation.Kind.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/GradientTests.swift", filePath: "/work/tree/Tests/AutodiffTests/GradientTests.swift", line: 10, column: 6),
  parameters: [(firstName: "kind",secondName: nil,type: (Operation.Kind).self)],
  testFunction: $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_16d0e157deaa83ba14fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_24accessord0e157deaa83ba14fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_25generatord0e157deaa83ba14fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_33testContentRecordd0e157deaa83ba14fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests08GradientB0V0072everyoperationhasagradientthatagreeswithdifferences_ymbjdbiegeGIJECEayba4TestfMp_24accessord0e157deaa83ba14fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:19:6-19:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_16df098b9e8c107faffMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_7__localfMu_.`a part that is switched off has no term and changes what is learned`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_25generatordf098b9e8c107faffMu_() async -> Testing.Test {
  return .__function(
  named: "`a part that is switched off has no term and changes what is learned`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a part that is switched off has no term and changes what is learned",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 78, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_16df098b9e8c107faffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_24accessordf098b9e8c107faffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_25generatordf098b9e8c107faffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_33testContentRecorddf098b9e8c107faffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0080apartthatisswitchedoffhasnotermandchangeswhatislearned_lpbeeciddcedhecADIGGIaGba4TestfMp_24accessordf098b9e8c107faffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:99:6-99:6

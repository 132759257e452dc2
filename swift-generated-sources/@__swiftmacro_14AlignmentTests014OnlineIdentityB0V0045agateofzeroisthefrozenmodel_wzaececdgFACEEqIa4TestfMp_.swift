@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_17Z81aadedd326f8ff1fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_7__localfMu_.`a gate of zero is the frozen model`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_25generator81aadedd326f8ff1fMu_() async -> Testing.Test {
  return .__function(
  named: "`a gate of zero is the frozen model`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a gate of zero is the frozen model",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_17Z81aadedd326f8ff1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_24accessor81aadedd326f8ff1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_25generator81aadedd326f8ff1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_33testContentRecord81aadedd326f8ff1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_24accessor81aadedd326f8ff1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:27:6-27:6

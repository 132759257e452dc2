@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_16dde53b1f5c72f9f3fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_7__localfMu_.`a target the history already holds is not asked`())))
  }
  try await $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_25generatordde53b1f5c72f9f3fMu_() async -> Testing.Test {
  return .__function(
  named: "`a target the history already holds is not asked`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a target the history already holds is not asked",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_16dde53b1f5c72f9f3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_24accessordde53b1f5c72f9f3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_25generatordde53b1f5c72f9f3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_33testContentRecorddde53b1f5c72f9f3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_24accessordde53b1f5c72f9f3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:46:6-46:6

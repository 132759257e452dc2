@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_17Z1029e121173420bffMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_7__localfMu_.`losses and weights over three AdamW steps agree`())))
  }
  try await $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_25generator1029e121173420bffMu_() async -> Testing.Test {
  return .__function(
  named: "`losses and weights over three AdamW steps agree`()",
  in: SASRecParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "losses and weights over three AdamW steps agree",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecParityTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecParityTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_17Z1029e121173420bffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_24accessor1029e121173420bffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_25generator1029e121173420bffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_33testContentRecord1029e121173420bffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_24accessor1029e121173420bffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:87:6-87:6

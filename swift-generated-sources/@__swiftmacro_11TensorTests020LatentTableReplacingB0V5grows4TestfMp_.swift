@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_17Z41264565f7c25b1afMu_(count arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_7__localfMu0_(count arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableReplacingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_7__localfMu_.grows(count: arg0))))
  }
  try await $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_7__localfMu0_(count: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_25generator41264565f7c25b1afMu_() async -> Testing.Test {
  return .__function(
  named: "grows(count:)",
  in: LatentTableReplacingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a copy may have more rows; those not named are zero",traits: [],arguments: {[5, 64, 130]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableReplacingTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableReplacingTests.swift", line: 37, column: 6),
  parameters: [(firstName: "count",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_17Z41264565f7c25b1afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_24accessor41264565f7c25b1afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_25generator41264565f7c25b1afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_33testContentRecord41264565f7c25b1afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests020LatentTableReplacingB0V5grows4TestfMp_24accessor41264565f7c25b1afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:55:6-55:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_17Z9ab7c05d2c8226a5fMu_(shape arg0:Shape) async throws -> Void {
  @Sendable func $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_7__localfMu0_(shape arg0:Shape,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CachedAttentionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_7__localfMu_.`rows one after the other agree with all at once`(shape: arg0))))
  }
  try await $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_7__localfMu0_(shape: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_25generator9ab7c05d2c8226a5fMu_() async -> Testing.Test {
  return .__function(
  named: "`rows one after the other agree with all at once`(shape:)",
  in: CachedAttentionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows one after the other agree with all at once",traits: [],arguments: {shapes.filter { $0.rows > 1 }},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/CachedAttentionTests.swift", filePath: "/work/tree/Tests/TensorTests/CachedAttentionTests.swift", line: 55, column: 6),
  parameters: [(firstName: "shape",secondName: nil,type: (Shape).self)],
  testFunction: $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_17Z9ab7c05d2c8226a5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_24accessor9ab7c05d2c8226a5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_25generator9ab7c05d2c8226a5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_33testContentRecord9ab7c05d2c8226a5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_24accessor9ab7c05d2c8226a5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:61:6-61:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_17Z4ded4c3ee71fd7b6fMu_(shape arg0:Shape,level arg1:Int) async throws -> Void {
  @Sendable func $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_7__localfMu0_(shape arg0:Shape,level arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CachedAttentionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_7__localfMu_.`attention over halves agrees with plain loops over the same halves`(shape: arg0,level: arg1))))
  }
  try await $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_7__localfMu0_(shape: arg0,level: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_25generator4ded4c3ee71fd7b6fMu_() async -> Testing.Test {
  return .__function(
  named: "`attention over halves agrees with plain loops over the same halves`(shape:level:)",
  in: CachedAttentionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "attention over halves agrees with plain loops over the same halves",traits: [],arguments: {shapes},{packedLevels},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/CachedAttentionTests.swift", filePath: "/work/tree/Tests/TensorTests/CachedAttentionTests.swift", line: 31, column: 6),
  parameters: [(firstName: "shape",secondName: nil,type: (Shape).self),(firstName: "level",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_17Z4ded4c3ee71fd7b6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_24accessor4ded4c3ee71fd7b6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_25generator4ded4c3ee71fd7b6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_33testContentRecord4ded4c3ee71fd7b6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_24accessor4ded4c3ee71fd7b6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:37:6-37:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_16cb7a670ab424a509fMu_(shape arg0:Shape,level arg1:Int) async throws -> Void {
  @Sendable func $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_7__localfMu0_(shape arg0:Shape,level arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CachedAttentionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_7__localfMu_.`attention over a cache agrees with plain loops`(shape: arg0,level: arg1))))
  }
  try await $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_7__localfMu0_(shape: arg0,level: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_25generatorcb7a670ab424a509fMu_() async -> Testing.Test {
  return .__function(
  named: "`attention over a cache agrees with plain loops`(shape:level:)",
  in: CachedAttentionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "attention over a cache agrees with plain loops",traits: [],arguments: {shapes},{packedLevels},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/CachedAttentionTests.swift", filePath: "/work/tree/Tests/TensorTests/CachedAttentionTests.swift", line: 25, column: 6),
  parameters: [(firstName: "shape",secondName: nil,type: (Shape).self),(firstName: "level",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_16cb7a670ab424a509fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_24accessorcb7a670ab424a509fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_25generatorcb7a670ab424a509fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_33testContentRecordcb7a670ab424a509fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_24accessorcb7a670ab424a509fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:29:6-29:6

@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_16Z746218b65ccba8bfMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsShardsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_7__localfMu_.`tensors are found in the shard that the index names`())))
  }
  try await $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_24generator746218b65ccba8bfMu_() async -> Testing.Test {
  return .__function(
  named: "`tensors are found in the shard that the index names`()",
  in: SafetensorsShardsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tensors are found in the shard that the index names",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsShardsTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsShardsTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_16Z746218b65ccba8bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_23accessor746218b65ccba8bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_24generator746218b65ccba8bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_32testContentRecord746218b65ccba8bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_23accessor746218b65ccba8bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:54:6-54:6

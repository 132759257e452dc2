@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_16bbb07f3b73855607fMu_(review arg0:String,product arg1:String) async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_7__localfMu0_(review arg0:String,product arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_7__localfMu_.`amazon of 2014, 2018 and 2023 give the same catalogue`(review: arg0,product: arg1))))
  }
  try await $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_7__localfMu0_(review: arg0,product: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_25generatorbbb07f3b73855607fMu_() async -> Testing.Test {
  return .__function(
  named: "`amazon of 2014, 2018 and 2023 give the same catalogue`(review:product:)",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "amazon of 2014, 2018 and 2023 give the same catalogue",traits: [],arguments: {[
        (
            #"{"reviewerID": "A1", "asin": "B1", "overall": 5.0, "unixReviewTime": 1252800000, "reviewText": "x \" y"}"#,
            #"{'asin': 'B1', 'title': 'Oil &amp; Vinegar', 'brand': 'Acme', 'imUrl': 'http://i/1.jpg', 'categories': [['Beauty', 'Hair']], 'related': {'also_bought': ['B1', 'B9']}, 'description': "It's good"}"#
        ),
        (
            #"{"reviewerID": "A1", "asin": "B1", "overall": 5.0, "unixReviewTime": 1252800000}"#,
            #"{"asin": "B1", "title": "Oil & Vinegar", "brand": "Acme", "imageURLHighRes": ["http://i/1.jpg"], "category": ["Beauty", "Hair"], "also_buy": ["B1"], "description": ["It's good"]}"#
        ),
        (
            #"{"user_id": "A1", "asin": "V7", "parent_asin": "B1", "rating": 5.0, "timestamp": 1252800000000}"#,
            #"{"parent_asin": "B1", "title": "Oil & Vinegar", "store": "Acme", "images": [{"hi_res": "http://i/1.jpg", "large": "x"}], "categories": ["Beauty", "Hair"], "description": ["It's", "good"]}"#
        ),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 91, column: 6),
  parameters: [(firstName: "review",secondName: nil,type: (String).self),(firstName: "product",secondName: nil,type: (String).self)],
  testFunction: $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_16bbb07f3b73855607fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_24accessorbbb07f3b73855607fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_25generatorbbb07f3b73855607fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_33testContentRecordbbb07f3b73855607fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_24accessorbbb07f3b73855607fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:127:6-127:6

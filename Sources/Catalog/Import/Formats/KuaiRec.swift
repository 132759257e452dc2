import Foundation

/// KuaiRec: watch events, category lists and captions.
///
/// The value of an event is its watch ratio. Rows without a time, which the publisher knows of,
/// cannot be put in order: they are counted and skipped.
enum KuaiRec {
    static func stages(_ files: SourceFiles) throws -> [ImportStage] {
        let matrix = try files.require("big_matrix.csv", "small_matrix.csv", format: .kuairec)
        var stages = [
            ImportStage(content: .interactions, file: matrix, syntax: .csv, hasHeader: true) {
                let header = Header($0, of: matrix)
                return DelimitedInteractions(
                    user: try header.position("user_id"), item: try header.position("video_id"),
                    time: try header.position("timestamp"),
                    value: try header.position("watch_ratio"), skipsUntimed: true)
            }
        ]
        if let categories = files.find("item_categories.csv") {
            stages.append(
                ImportStage(content: .items, file: categories, syntax: .csv, hasHeader: true) {
                    let header = Header($0, of: categories)
                    return DelimitedItems(
                        id: try header.position("video_id"),
                        attributes: [
                            .init(position: try header.position("feat"), kind: "category id")
                        ])
                })
        }
        if let captions = files.find("kuairec_caption_category.csv") {
            stages.append(captionStage(captions))
        }
        return stages
    }

    private static func captionStage(_ captions: URL) -> ImportStage {
        ImportStage(
            content: .items, file: captions, syntax: .csv, hasHeader: true, joinsShortRows: true
        ) {
            let header = Header($0, of: captions)
            var attributes = [
                DelimitedItems.AttributeField(
                    position: try header.position("topic_tag"), kind: "hashtag")
            ]
            for level in ["first", "second", "third"] {
                attributes.append(
                    .init(
                        position: try header.position("\(level)_level_category_name"),
                        kind: "category"))
            }
            return DelimitedItems(
                id: try header.position("video_id"), title: try header.position("caption"),
                text: try header.position("manual_cover_text"), attributes: attributes,
                blanks: ["UNKNOWN", "-124", "nan"])
        }
    }
}

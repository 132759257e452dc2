import Foundation

/// Amazon reviews and product files as JSON lines, in the field names of 2014, 2018 and 2023.
///
/// Which file is which is told from its first line: reviews name a user. Product files describe
/// whole departments, so products without a review here are passed over.
enum Amazon {
    private static let users = ["user_id", "reviewerID"]
    // Since 2023 a product's variants have their own `asin`; the parent is the product.
    private static let items = ["parent_asin", "asin"]

    static func stages(_ files: SourceFiles) throws -> [ImportStage] {
        let lines = files.candidates.filter { file in
            let name = file.lastPathComponent.lowercased()
            return name.hasSuffix(".json") || name.hasSuffix(".json.gz")
                || name.hasSuffix(".jsonl") || name.hasSuffix(".jsonl.gz")
        }
        var reviews: [ImportStage] = []
        var products: [ImportStage] = []
        for file in lines.isEmpty ? files.candidates : lines {
            if try holdsReviews(file) {
                reviews.append(reviewStage(file))
            } else {
                products.append(itemStage(file))
            }
        }
        guard !reviews.isEmpty else {
            throw CatalogError(
                .badSource, "none of the files holds reviews",
                hint: "give the review file too, such as reviews_Beauty_5.json.gz")
        }
        return reviews + products
    }

    static func itemStage(_ file: URL) -> ImportStage {
        ImportStage(content: .items, file: file, syntax: .line) { _ in AmazonProducts() }
    }

    private static func reviewStage(_ file: URL) -> ImportStage {
        ImportStage(content: .interactions, file: file, syntax: .line) { _ in
            JSONInteractions(
                user: users, item: items, time: ["timestamp", "unixReviewTime"],
                value: ["rating", "overall"])
        }
    }

    /// Looks at the first readable line.
    private static func holdsReviews(_ file: URL) throws -> Bool {
        let reader = try RecordReader(file: file, syntax: .line)
        for _ in 0..<20 {
            switch try reader.next() {
            case .record:
                var scanner = JSONLineScanner(reader[0])
                guard let object = try? scanner.object(where: { users.contains($0) }) else {
                    continue
                }
                return !object.isEmpty
            case .rejected: continue
            case .end:
                throw CatalogError(
                    .badSource, "\(file.path) holds no JSON lines",
                    hint: "give the files of reviews and products, plain or as .gz")
            }
        }
        throw CatalogError(
            .badSource, "\(file.path) does not hold one JSON object a line",
            hint: "give the files of reviews and products, plain or as .gz")
    }
}

/// One product a line.
private struct AmazonProducts: RowDecoder {
    private static let wanted: Set<String> = [
        "parent_asin", "asin", "title", "brand", "store", "categories", "category",
        "main_category", "main_cat", "description", "imUrl", "imageURLHighRes", "imageURL",
        "image", "images", "related", "also_buy", "also_view", "bought_together",
    ]

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        var scanner = JSONLineScanner(record[0])
        let object = try scanner.object { Self.wanted.contains($0) }
        guard let name = (object["parent_asin"] ?? object["asin"])?.text else {
            throw RowRejection("the row has no item (parent_asin or asin)")
        }
        var description = StagedItem(name: name)
        description.title = object["title"]?.text.flatMap(Self.plain)
        let text = object["description"]?.strings.joined(separator: " ") ?? ""
        description.text = Self.plain(text)
        if let brand = (object["brand"] ?? object["store"])?.text.flatMap(Self.plain) {
            description.attributes.append(AttributeName(kind: "brand", name: brand))
        }
        description.attributes += categories(object)
        description.media = image(object).map { [ItemMedia(kind: .image, location: $0)] } ?? []
        description.relations = relations(object)
        try batch.addDescription(description, unknown: .ignore)
    }

    private func categories(_ object: [String: JSONValue]) -> [AttributeName] {
        var names: [String] = []
        for key in ["categories", "category", "main_category", "main_cat"] {
            for name in object[key]?.strings.compactMap(Self.plain) ?? []
            where !names.contains(name) {
                names.append(name)
            }
        }
        return names.map { AttributeName(kind: "category", name: $0) }
    }

    private func image(_ object: [String: JSONValue]) -> String? {
        for key in ["imUrl", "imageURLHighRes", "imageURL", "image"] {
            if let address = object[key]?.strings.first { return address }
        }
        // 2023: a list of {"hi_res": ..., "large": ...}, or an object of lists.
        let pictures: [String: JSONValue]? =
            switch object["images"] {
            case .array(let list)?:
                if case .object(let first)? = list.first { first } else { nil }
            case .object(let lists)?: lists
            default: nil
            }
        return ["hi_res", "large", "thumb"].lazy
            .compactMap { pictures?[$0]?.strings.first }.first
    }

    private func relations(_ object: [String: JSONValue]) -> [(kind: String, names: [String])] {
        var lists: [String: JSONValue] = [:]
        if case .object(let related)? = object["related"] { lists = related }
        for key in ["also_buy", "also_view", "bought_together"] {
            if let list = object[key] { lists[key] = list }
        }
        // 2018 renamed the lists; one name each serves both.
        let names = ["also_buy": "also_bought", "also_view": "also_viewed"]
        return lists.sorted { $0.key < $1.key }
            .map { (names[$0.key] ?? $0.key, $0.value.strings) }
    }

    /// One line of text with the entities of HTML resolved.
    private static func plain(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text.singleLine }
        var text = text
        let entities = [
            ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"),
            ("&nbsp;", " "), ("&amp;", "&"),
        ]
        for (entity, character) in entities {
            text = text.replacingOccurrences(of: entity, with: character)
        }
        return text.singleLine
    }
}

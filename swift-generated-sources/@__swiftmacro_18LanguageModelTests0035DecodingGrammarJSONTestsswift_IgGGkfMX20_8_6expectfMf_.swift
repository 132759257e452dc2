Testing.__checkBinaryOperation(read,{ $0 == $1() },.sequence([
                    .literal("Recommended "), .slot("title", choices: ["Alien", "Gravity"]),
                    .free(
                        FreeSpan(
                            "why", minimum: 2, maximum: 40, characters: .prose.excluding(",;"),
                            forbidden: ["Titanic"])),
                    .oneOf([.literal("."), .optional(.literal("!"))]),
                    .repeated(
                        .slot("tag", choices: ["war"]), count: 1...3, separator: ", "),
                    .sentence("more", maximum: 60),
                ]),expression: .__fromBinaryOperation(.__fromSyntaxNode("read"),"==",.__fromSyntaxNode(#".sequence([\#n                    .literal("Recommended "), .slot("title", choices: ["Alien", "Gravity"]),\#n                    .free(\#n                        FreeSpan(\#n                            "why", minimum: 2, maximum: 40, characters: .prose.excluding(",;"),\#n                            forbidden: ["Titanic"])),\#n                    .oneOf([.literal("."), .optional(.literal("!"))]),\#n                    .repeated(\#n                        .slot("tag", choices: ["war"]), count: 1...3, separator: ", "),\#n                    .sentence("more", maximum: 60),\#n                ])"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:21:9-33:20

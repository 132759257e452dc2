Testing.__checkValue(try least(.sequence([.literal("ab"), .slot("s", choices: ["cd", "xyz"])])) == 2,expression: .__fromSyntaxNode(#"try least(.sequence([.literal("ab"), .slot("s", choices: ["cd", "xyz"])])) == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:180:9-180:97

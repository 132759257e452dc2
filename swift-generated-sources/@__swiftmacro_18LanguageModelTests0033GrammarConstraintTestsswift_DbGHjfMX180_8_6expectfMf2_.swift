Testing.__checkValue(try least(.sequence([.literal("ab"), .literal("cde"), .literal("fg")])) == 2,expression: .__fromSyntaxNode(#"try least(.sequence([.literal("ab"), .literal("cde"), .literal("fg")])) == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:181:9-181:94

Testing.__checkValue(try least(.sequence([.free(FreeSpan("f", minimum: 3)), .literal("def")])) == 4,expression: .__fromSyntaxNode(#"try least(.sequence([.free(FreeSpan("f", minimum: 3)), .literal("def")])) == 4"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:182:9-182:96

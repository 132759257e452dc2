Testing.__checkValue(try least(.literal("abcdef")) == 2,expression: .__fromSyntaxNode(#"try least(.literal("abcdef")) == 2"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:178:9-178:52

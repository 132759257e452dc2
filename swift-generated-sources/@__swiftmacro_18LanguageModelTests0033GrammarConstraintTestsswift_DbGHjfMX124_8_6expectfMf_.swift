Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try CompiledGrammar(.slot("empty", choices: []), vocabulary: bytes)
        },expression: .__fromSyntaxNode(#"try CompiledGrammar(.slot("empty", choices: []), vocabulary: bytes)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:125:9-127:10

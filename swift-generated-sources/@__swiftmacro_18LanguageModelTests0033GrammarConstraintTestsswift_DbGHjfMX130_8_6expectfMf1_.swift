Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try CompiledGrammar(.free(FreeSpan("odd", minimum: 3, maximum: 2)), vocabulary: bytes)
        },expression: .__fromSyntaxNode(#"try CompiledGrammar(.free(FreeSpan("odd", minimum: 3, maximum: 2)), vocabulary: bytes)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:131:9-133:10

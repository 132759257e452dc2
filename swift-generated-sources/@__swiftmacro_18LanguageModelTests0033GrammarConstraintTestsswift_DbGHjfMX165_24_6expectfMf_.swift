Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
                try CompiledGrammar(grammar, vocabulary: vocabulary())
            },expression: .__fromSyntaxNode("try CompiledGrammar(grammar, vocabulary: vocabulary())"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:166:25-168:14

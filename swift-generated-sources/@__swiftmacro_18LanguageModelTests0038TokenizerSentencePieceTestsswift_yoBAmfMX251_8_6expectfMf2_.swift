Testing.__checkValue(try refusal { $0.pieces[4] = $0.pieces[3] }.contains("\"he\" again"),expression: .__fromSyntaxNode(#"try refusal { $0.pieces[4] = $0.pieces[3] }.contains("\"he\" again")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:252:9-252:86

Testing.__checkBinaryOperation(Array(tokenizer.decode([1] + ids + [2]).utf8),{ $0 == $1() },Array(decoded.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(tokenizer.decode([1] + ids + [2]).utf8)"),"==",.__fromSyntaxNode("Array(decoded.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:221:9-221:86

Testing.__checkBinaryOperation(tokenizer.special("</s>"),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.special("</s>")"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:230:9-230:48

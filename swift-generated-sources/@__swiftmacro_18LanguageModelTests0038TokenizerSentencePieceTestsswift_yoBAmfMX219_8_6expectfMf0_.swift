Testing.__checkBinaryOperation(tokenizer.encode(text, marked: true),{ $0 == $1() },[1] + ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(text, marked: true)"),"==",.__fromSyntaxNode("[1] + ids")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:220:9-220:67

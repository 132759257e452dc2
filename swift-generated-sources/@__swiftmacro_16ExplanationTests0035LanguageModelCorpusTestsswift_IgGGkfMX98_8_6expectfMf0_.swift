Testing.__checkBinaryOperation(encoder.tokenizer.decode(ids),{ $0 == $1() },"</EVID><PICK> u0001",expression: .__fromBinaryOperation(.__fromSyntaxNode("encoder.tokenizer.decode(ids)"),"==",.__fromStringLiteral(#""</EVID><PICK> u0001""#, "</EVID><PICK> u0001")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:99:9-99:72

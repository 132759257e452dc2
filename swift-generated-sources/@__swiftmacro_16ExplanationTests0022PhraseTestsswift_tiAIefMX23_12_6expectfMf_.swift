Testing.__checkBinaryOperation(recognition.mentions.map(\.text),{ $0 == $1() },mentions.map(\.1),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recognition.mentions.map(\.text)"#),"==",.__fromSyntaxNode(#"mentions.map(\.1)"#)),comments: ["\(sentence.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:24:13-24:95

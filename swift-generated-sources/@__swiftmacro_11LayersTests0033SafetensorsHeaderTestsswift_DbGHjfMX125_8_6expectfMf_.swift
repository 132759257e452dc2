Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},#""\u{1b}]0;x\u{7}yyy"#,expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(##"#""\u{1b}]0;x\u{7}yyy"#"##, #""\u{1b}]0;x\u{7}yyy"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:126:9-126:56

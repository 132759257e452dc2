Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"“Heat”",expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""“Heat”""#, "“Heat”"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:54:17-54:53

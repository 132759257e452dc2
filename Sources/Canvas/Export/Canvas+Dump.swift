extension Canvas {
    /// The rows of text, without styles; trailing spaces are cut.
    public var plainRows: [String] {
        (0..<size.height).map { y in
            var row = ""
            for x in 0..<size.width { row += self[x, y].text }
            while row.last == " " { row.removeLast() }
            return row
        }
    }

    /// The canvas as text for golden files: the rows of text, the rows of style letters, and what
    /// the letters mean.
    ///
    /// A dot is the plain style, other styles are letters in the order of their first appearance,
    /// and the right half of a wide character is `<`. A style past the 52nd is `?`.
    public var dump: String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var order: [Style] = []
        var rows: [String] = []
        for y in 0..<size.height {
            var row = ""
            for x in 0..<size.width {
                let cell = self[x, y]
                if cell.span == .continuation {
                    row.append("<")
                    continue
                }
                if cell.style == .plain {
                    row.append(".")
                    continue
                }
                let index = order.firstIndex(of: cell.style) ?? order.count
                if index == order.count { order.append(cell.style) }
                row.append(index < letters.count ? letters[index] : "?")
            }
            rows.append(row)
        }
        let legend = zip(letters, order).map { "\($0) = \($1)" }
        return (["\(size.width)x\(size.height)"] + plainRows + ["---"] + rows + ["---"] + legend)
            .joined(separator: "\n") + "\n"
    }
}

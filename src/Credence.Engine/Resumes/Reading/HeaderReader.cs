using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Finds name, label and contact details: addresses by their form, the name by its size and place.</summary>
/// <param name="words">Labels and words that are no name.</param>
/// <param name="places">Tells places.</param>
internal sealed partial class HeaderReader(ResumeWords words, ResumePlaces places)
{
    private const char LastOfLatin = '\u00ff'; // "n° 3", "Acme®" go on
    private const int MostNameWords = 5;
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int MostLabelWords = 12;
    private const double SameLeft = 2;
    private const double SameSize = 0.6;
    private const int MostAddressLines = 3;

    /// <summary>Reads the header and sections of contact details.</summary>
    internal Header Read(IReadOnlyList<Section> sections, IReadOnlyList<DocumentLine> lines)
    {
        var header = sections.Where(section => section.Kind is Section.Header or "contact" or "links").SelectMany(section => Joined([.. LinkFinder.Joined(section.Lines)])).ToList();
        var all = header.Count > 0 && header.Exists(one => Email().IsMatch(one.Text.Text)) ? header : [.. sections.SelectMany(section => section.Lines)];
        var email = First(all, Email(), _ => true);
        var phone = First(header, Phone(), IsPhone);
        var name = Name(header.Where(one => sections.Any(section => section.Kind == Section.Header && section.Lines.Exists(line => ReferenceEquals(line.Line, one.Line)))).ToList(), email, lines) ?? Name(header, email, lines);
        var used = new HashSet<DocumentLine>(ReferenceEqualityComparer.Instance);
        if (name is not null)
            used.Add(name.Value.Line);
        var label = name is null ? null : Label(header, name.Value.Line, used);
        var location = Location(header, used, name?.Line);
        var rest = header.Where(one => !used.Contains(one.Line) && !one.Line.IsMargin && (!IsContact(one.Text.Text) || words.Label(one.Text.Text, true, "personal") is not null)).ToList();
        return new Header(new ContactDetails(name?.Name, label, email, phone, location) { Country = location is not null && places.CountryOf(location.Value) is { } country ? location with { Value = country } : null }, rest);
    }

    /// <summary>Lines, with one that ends with a comma and the next in one where they are an address that was broken.</summary>
    private IEnumerable<(DocumentLine Line, Fragment Text)> Joined(IReadOnlyList<(DocumentLine Line, Fragment Text)> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = lines[i];
            for (var joined = 1; joined < MostAddressLines && i + 1 < lines.Count && IsBroken(line, text, lines[i + 1].Line, lines[i + 1].Text.Text); joined++)
                text = Paragraphs.Joined(text, lines[++i].Text);

            yield return (line, text);
        }
    }

    /// <summary>Whether a line breaks an address off at a comma: one with a number or a label, or one before a place.</summary>
    private bool IsBroken(DocumentLine line, Fragment text, DocumentLine next, string rest) =>
        text.Text[^1] == ',' && next.Column == line.Column && !next.IsItem && next.Gap < Paragraphs.Break && Math.Abs(next.Left - line.Left) < SameLeft && Math.Abs(next.Size - line.Size) < SameSize
        && text.Split(ContactDivider)[^1].Text is var last
        && (words.Label(last, true, "address") is not null || (places.IsPlace(rest) && !words.Has("title", last)) || (last.Any(char.IsAsciiDigit) && !IsContact(last)));

    private bool IsContact(string text) => Email().IsMatch(text) || LinkFinder.Has(text) || (Phone().Match(text) is { Success: true } phone && IsPhone(phone.Value)) || words.Label(text, true, "email", "phone", "address", "link", "personal", "name") is not null || words.Is("document", text);

    private static Stated<string>? First(IEnumerable<(DocumentLine Line, Fragment Text)> lines, Regex form, Func<string, bool> holds)
    {
        foreach (var (_, text) in lines)
        {
            foreach (Match match in form.Matches(text.Text))
            {
                if (holds(match.Value))
                    return text[match.Index..(match.Index + match.Length)].Trim().State(Confidence.Certain);
            }
        }

        return null;
    }

    private static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits && !YearRange().IsMatch(text);

    /// <summary>The largest line that can be a name; an e-mail address that holds a word of it, or a size of its own, makes it likely.</summary>
    private (Stated<string> Name, DocumentLine Line)? Name(List<(DocumentLine Line, Fragment Text)> header, Stated<string>? email, IReadOnlyList<DocumentLine> lines)
    {
        (Fragment Text, DocumentLine Line, double Points)? best = null;
        var body = Sections.BodySize(lines);
        for (var i = 0; i < header.Count; i++)
        {
            var (line, text) = header[i];
            var labelled = words.Label(text.Text, true, "name");
            var own = labelled is { } label ? text[label.End..] : Undocumented(text).Split(Dividers.Strong) is [var cell, ..] ? Comma(cell).Trim(",") : text;
            if (!IsName(own.Text))
                continue;
            var local = email is null ? "" : email.Value[..email.Value.IndexOf('@', StringComparison.Ordinal)].ToLowerInvariant();
            var matches = own.Text.ToLowerInvariant().Split(' ', '-').Count(word => word.Length > 2 && local.Contains(word, StringComparison.Ordinal));
            var points = (3 * Math.Max(0, line.Size - body)) + (labelled is not null ? 50 : 0) + (10 * matches) + (line.Level == 1 ? 10 : 0) + (i == 0 ? 6 : i == 1 ? 3 : 0) + (line.IsBold ? 2 : 0) - (line.IsMargin ? 8 : 0) - (words.Has("title", own.Text) ? 12 : 0) - (own.Text.Contains(' ', StringComparison.Ordinal) ? 0 : 6) - (places.IsPlace(own.Text) ? 20 : 0);
            if (best is null || points > best.Value.Points)
                best = (own, line, points);
        }

        if (best is not { Points: > 0 } found)
            return null;
        // a name broken over two lines of the same large size
        var at = header.FindIndex(one => ReferenceEquals(one.Line, found.Line));
        if (at + 1 < header.Count && header[at + 1] is var next && found.Line.Size > body + 3 && Math.Abs(next.Line.Size - found.Line.Size) < SameSize && next.Line.Column == found.Line.Column && IsName(next.Text.Text) && !words.Has("title", next.Text.Text))
            return (new Fragment(found.Text.Source, $"{found.Text.Text} {next.Text.Text}", found.Text.Start).State(Confidence.Likely), next.Line);
        return (found.Text.State(found.Points >= 10 ? Confidence.Likely : Confidence.Doubtful), header[at].Line);
    }

    /// <summary>The text behind what the document is called: "Lebenslauf – Ada Example", "CV: Ada Example", "Resume of Ada Example".</summary>
    private Fragment Undocumented(Fragment text)
    {
        var end = text.Text.AsSpan().IndexOfAny(" :–—|");
        while (end > 0 && end < text.Text.Length && !words.Is("document", text.Text[..end]))
            end = text.Text.AsSpan(end + 1).IndexOfAny(" :–—|") is >= 0 and var step ? end + 1 + step : -1;
        if (end <= 0)
            return text;
        var rest = text[end..].Trim(":–—-|");
        rest = words.Phrases("document-of").FirstOrDefault(word => rest.Text.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) is { } of ? rest[of.Length..].Trim() : rest;
        return rest.Text.Contains(' ', StringComparison.Ordinal) ? rest : text; // "Vita Page-Example" is a name
    }

    private Fragment Comma(Fragment text) =>
        text.Text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && (Titles().IsMatch(text.Text[(comma + 1)..]) || (text.Text[..comma].Contains(' ', StringComparison.Ordinal) && places.IsPlace(text.Text[(comma + 1)..]))) ? text[..comma] : text;

    private bool IsName(string text)
    {
        var parts = text.Split(' ');
        return text.Length is >= 3 and <= 60 && parts.Length <= MostNameWords && !text.Any(c => char.IsAsciiDigit(c) || c is '@' or '/' or ':' or '|' or '&' or '!' or '?' or '+')
            && parts.Count(part => char.IsUpper(part[0])) >= Math.Max(1, parts.Length - 2) && char.IsUpper(parts[0][0]) && !words.Is("document", text) && words.SectionOf(text) is null && !words.Is("remote", text);
    }

    /// <summary>What the person calls themselves: the first line after the name that is no contact detail and no running text.</summary>
    private Stated<string>? Label(List<(DocumentLine Line, Fragment Text)> header, DocumentLine name, HashSet<DocumentLine> used)
    {
        var start = header.FindIndex(one => ReferenceEquals(one.Line, name));
        var own = header[start].Text.Split(Dividers.Strong);
        if (own.Count > 1 && !IsContact(own[1].Text) && !places.IsPlace(own[1].Text) && own[1].Text.Any(char.IsLetter))
            return own[1].State(Confidence.Doubtful);
        foreach (var (line, text) in header.Skip(start + 1).Take(3))
        {
            if (IsContact(text.Text) && text.Split(Dividers.Strong) is { Count: > 1 } pieces && pieces[0] is var first && !IsContact(first.Text) && !places.IsPlace(first.Text) && !first.Text.Any(char.IsAsciiDigit))
            {
                var isTitle = words.Has("title", first.Text) || words.EndsLike("title-ending", first.Text);
                if (isTitle || ReferenceEquals(line, header[start + 1].Line))
                    return first.State(isTitle ? Confidence.Likely : Confidence.Doubtful);
            }

            if (line.IsMargin || IsContact(text.Text) || text.Text.Contains('\t', StringComparison.Ordinal) || places.IsPlace(text.Text) || LivesIn(text) is not null || (words.Has("citizen", text.Text) && !words.Has("title", text.Text)) || text.Text.Count(char.IsAsciiDigit) > 3 || Street().IsMatch(text.Text))
                continue;
            if (text.Text.Count(c => c == ' ') >= MostLabelWords || line.IsItem)
                return null;
            used.Add(line);
            return text.Trim(",").State(words.Has("title", text.Text) || line.Column == name.Column ? Confidence.Likely : Confidence.Doubtful);
        }

        return null;
    }

    private Stated<string>? Location(List<(DocumentLine Line, Fragment Text)> header, HashSet<DocumentLine> used, DocumentLine? name)
    {
        foreach (var (line, text) in header)
        {
            foreach (var piece in (ReferenceEquals(line, name) ? BesideName(text) : text.Split(ContactDivider)).SelectMany(Unaddressed))
            {
                var label = words.Label(piece.Text, true, "address");
                var plain = (label is { } stated ? piece[stated.End..] : LivesIn(piece) ?? piece).Trim(",;");
                if (plain.IsEmpty || Email().IsMatch(plain.Text) || LinkFinder.Has(plain.Text) || words.Label(piece.Text, true, "personal", "email", "phone", "link") is not null)
                    continue;
                plain = WithoutRemark(plain);
                if (label is null && !places.IsPlace(plain.Text) && !Address(plain.Text))
                    continue;
                used.Add(line);
                return plain.State(label is null ? Confidence.Likely : Confidence.Certain);
            }
        }

        return null;
    }

    /// <summary>Of the line with the name only what stands apart behind it: "Ada Example – Graz, Austria", "Ada Example, Graz, Austria".</summary>
    private IEnumerable<Fragment> BesideName(Fragment text)
    {
        var pieces = text.Split(Dividers.Strong);
        var first = pieces.Count > 0 ? Comma(pieces[0]) : text;
        return pieces.Count > 0 && first.Text.Length < pieces[0].Text.Length ? pieces.Skip(1).Prepend(pieces[0][first.Text.Length..].Trim(",")) : pieces.Skip(1);
    }

    /// <summary>The place behind "lives in" and the like without a colon; null where none stands there.</summary>
    private Fragment? LivesIn(Fragment text) => words.Label(text.Text, false, "address") is { } label && text[label.End..] is var rest && places.IsPlace(rest.Text) ? rest : null;

    /// <summary>What is left beside e-mail addresses, links and phone numbers.</summary>
    private static IEnumerable<Fragment> Unaddressed(Fragment text)
    {
        var match = Email().Match(text.Text);
        if (!match.Success)
            match = Phone().Match(text.Text) is { Success: true } phone && IsPhone(phone.Value) ? phone : match;
        if (match.Success)
            return text.Without(match.Index, match.Index + match.Length).SelectMany(Unaddressed);
        return LinkFinder.FirstIn(text) is { } link ? text.Without(text.IndexOf(link), text.IndexOf(link) + link.Text.Length).SelectMany(Unaddressed) : [text];
    }

    /// <summary>A place without the word in brackets behind it: "Vilnius, Lithuania (Home)".</summary>
    private Fragment WithoutRemark(Fragment place) =>
        place.Text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open && place.Text[^1] == ')' && place.Text.LastIndexOf(' ') == open && places.IsPlace(place.Text[(place.Text.LastIndexOf(',', open) + 1)..open].Trim()) ? place[..open] : place;

    /// <summary>A street and a town, the town being known.</summary>
    private bool Address(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text.Any(char.IsAsciiDigit) && text.Length < 90 && (places.IsPlace(text[(comma + 1)..].Trim()) || (text[..comma].LastIndexOf(',') is > 0 and var other && places.IsPlace(text[(other + 1)..].Trim())));
    }

    // signs of a letter, a telephone, a house stand before what they announce
    private static int ContactDivider(string text, int at) =>
        text[at] == ',' && at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ' ? 1
        : text[at] > LastOfLatin && text[at] != '™' && char.GetUnicodeCategory(text, at) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse ? (char.IsSurrogatePair(text, at) ? 2 : 1)
        : Dividers.Strong(text, at);

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+-]{1,64}@[\p{L}\p{Nd}-]{1,63}(\.[\p{L}\p{Nd}-]{1,63}){1,4}", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"(\+|\(|0|[1-9])[\d()./ \-–]{5,22}\d", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(19|20)\d\d\s*[-–./]\s*((19|20)\d\d|\d\d)$|^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(19|20)\d\d$|^(19|20)\d\d-\d\d-\d\d$|^\d{1,2}[/.](19|20)\d\d\s*[-–]\s*\d{1,2}[/.](19|20)\d\d$|^(19|20)\d\d-\d\d\s*[-–]\s*(19|20)\d\d-\d\d$", RegexOptions.NonBacktracking)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"^\s*(M\.?Sc|B\.?Sc|Ph\.?D|MBA|Dipl|BA|MA|M\.?Eng|B\.?Eng|PMP|CISSP|CPA|CFA|Dr|Jr|Sr|M\.?D)", RegexOptions.NonBacktracking)]
    private static partial Regex Titles();

    [GeneratedRegex(@"\b(street|str|straße|strasse|gasse|road|rd|avenue|ave|weg|platz|lane|drive|blvd)\b|(straße|gasse|weg|platz|str\.)\s*\d", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Street();
}

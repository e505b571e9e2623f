using System.Xml;
using System.Xml.Linq;

namespace Credence.Postings.Reading;

/// <summary>XML feeds of postings: RSS <c>item</c> (NEOGOV and others), HR-XML <c>PositionOpening</c> (USAJOBS), and plain <c>job</c> lists. Document types and outside entities are not allowed.</summary>
internal static class XmlFeed
{
    private static readonly HashSet<string> RecordNames = new(StringComparer.OrdinalIgnoreCase) { "item", "PositionOpening", "job", "position", "vacancy" };

    private static readonly Dictionary<string, PostingField> HrXml = new(StringComparer.Ordinal)
    {
        ["DocumentID"] = PostingField.Id,
        ["PositionTitle"] = PostingField.Title,
        ["OrganizationName"] = PostingField.Employer,
        ["LocationName"] = PostingField.Location,
        ["PositionURI"] = PostingField.Url,
    };

    private static readonly string[] HrXmlText =
        ["JobSummary", "MajorDuties", "Requirements", "KeyRequirements", "Qualifications", "SpecializedExperience", "Education", "Evaluations"];

    /// <summary>Whether a text that starts like this is an XML feed, not a web page.</summary>
    public static bool Is(string start) =>
        (start.StartsWith("<?xml", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase) && !start.Contains("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase))
        || start.StartsWith("<rss", StringComparison.Ordinal) || start.StartsWith("<ShowPositionOpening", StringComparison.Ordinal)
        || start.StartsWith("<jobs", StringComparison.Ordinal) || start.StartsWith("<source>", StringComparison.Ordinal);

    /// <summary>Every entry's outcome; a feed without any is one rejection.</summary>
    public static IEnumerable<ReadOutcome> Read(Stream text, PostingInput input)
    {
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ReadingLimits.XmlCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        });
        var number = 0L;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && RecordNames.Contains(xml.LocalName))
            {
                number++;
                var entry = (XElement)XNode.ReadFrom(xml);
                yield return Entry(entry, input.Source, $"{input.Path}:entry {number}");
            }
            else
                xml.Read();
        }

        if (number == 0)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "XML without entries of postings");
    }

    private static ReadOutcome Entry(XElement entry, string source, string where)
    {
        var fields = new RecordFields();
        var isHrXml = entry.Name.LocalName == "PositionOpening";
        foreach (var element in isHrXml ? entry.Descendants() : entry.Elements())
        {
            if (isHrXml && HrXml.TryGetValue(element.Name.LocalName, out var known))
                fields.Offer(known, 0, element.Value.Trim());
            else if (!isHrXml && FieldNames.TryFind(element.Name.LocalName, out var field, out var rank))
                fields.Offer(field, rank, element.Value.Trim());
        }

        if (isHrXml)
            AddHrXml(entry, fields);
        else
            AddRss(entry, fields);
        return fields.ToOutcome(source, isHrXml ? "usajobs-xml" : "rss", where, BodyKind.Html);
    }

    private static void AddHrXml(XElement entry, RecordFields fields)
    {
        fields[PostingField.Text] = JsonText.Join(
            HrXmlText.SelectMany(name => Named(entry, name).Take(1)).Select(part => part.HasElements ? JsonText.Join(part.Elements().Select(inner => inner.Value), "\n") : part.Value), "\n");
        fields[PostingField.PostedOn] = Named(entry, "StartDate").FirstOrDefault()?.Value.Trim();
        var low = Named(entry, "RemunerationMinimumAmount").FirstOrDefault();
        fields[PostingField.Pay] = PayText.Of(
            low?.Value, Named(entry, "RemunerationMaximumAmount").FirstOrDefault()?.Value, low?.Attribute("currencyID")?.Value, Named(entry, "RemunerationRateIntervalCode").FirstOrDefault()?.Value);
    }

    private static void AddRss(XElement entry, RecordFields fields)
    {
        fields[PostingField.PostedOn] = Value(entry, "advertiseFromDate") ?? Value(entry, "pubDate") ?? fields[PostingField.PostedOn];
        if (fields[PostingField.Pay] is null && decimal.TryParse(Value(entry, "minimumSalary"), System.Globalization.CultureInfo.InvariantCulture, out _))
            fields[PostingField.Pay] = PayText.Of(Value(entry, "minimumSalary"), Value(entry, "maximumSalary"), Value(entry, "salaryCurrency"), Value(entry, "salaryInterval"));
    }

    private static string? Value(XElement entry, string name) =>
        Named(entry, name).FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static IEnumerable<XElement> Named(XElement entry, string name) => entry.Descendants().Where(element => element.Name.LocalName == name);
}

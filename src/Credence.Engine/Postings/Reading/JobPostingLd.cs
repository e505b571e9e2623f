using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>A schema.org JobPosting in JSON-LD. Properties: https://schema.org/JobPosting and Google's guide to job posting structured data.</summary>
internal static class JobPostingLd
{
    private const string TypeName = "JobPosting";
    private const int LongestFragment = 40;

    /// <summary>Whether the object's <c>@type</c> is JobPosting, alone or among others, with or without the vocabulary's address before it.</summary>
    public static bool Is(JsonElement node) => node.At("@type"u8) switch
    {
        { ValueKind: JsonValueKind.String } type => IsName(type.Text()),
        { ValueKind: JsonValueKind.Array } types => types.EnumerateArray().Any(type => IsName(type.Text())),
        _ => false,
    };

    /// <summary>Every JobPosting in a value: graphs, lists and nested properties are searched in order.</summary>
    public static IEnumerable<JsonElement> Within(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany(Within);
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        return Is(value) ? [value] : value.EnumerateObject().SelectMany(property => Within(property.Value));
    }

    /// <summary>The posting, or a rejection where it has no description.</summary>
    public static ReadOutcome Read(JsonElement node, string source, string where)
    {
        var places = One(node.At("jobLocation"u8)).Select(place => place.At("address"u8) is { ValueKind: not JsonValueKind.Undefined } address ? address : place).ToList();
        var employer = One(node.At("hiringOrganization"u8)).FirstOrDefault();
        var fields = new RecordFields
        {
            [PostingField.Id] = Value(node.At("identifier"u8)),
            [PostingField.Title] = node.Text("title"u8) ?? node.Text("name"u8),
            [PostingField.Employer] = employer.Text() ?? employer.Text("name"u8) ?? employer.Text("legalName"u8),
            [PostingField.Text] = Description(node),
            [PostingField.Location] = JsonText.Join(places.Select(Place), "; "),
            [PostingField.Country] = JsonText.Join(places.Select(Country).Concat(One(node.At("applicantLocationRequirements"u8)).Select(Country)), "; "),
            [PostingField.Remote] = node.Text("jobLocationType"u8) is "TELECOMMUTE" ? "true" : null,
            [PostingField.PostedOn] = node.Text("datePosted"u8) ?? node.Text("datePublished"u8),
            [PostingField.Pay] = One(node.At("baseSalary"u8)).Select(pay => Pay(pay, node)).FirstOrDefault(pay => pay is not null),
            [PostingField.EmployerSize] = Value(employer.At("numberOfEmployees"u8)),
            [PostingField.Industry] = node.At("industry"u8).Joined(", "),
            [PostingField.Url] = node.Text("url"u8) ?? node.Text("mainEntityOfPage"u8),
        };
        return fields.ToOutcome(source, "json-ld", where, BodyKind.Html);
    }

    private static bool IsName(string? type) =>
        type is not null && type.EndsWith(TypeName, StringComparison.Ordinal) && (type.Length == TypeName.Length || type[^(TypeName.Length + 1)] is '/' or '#' or ':');

    private static IEnumerable<JsonElement> One(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [value],
    };

    private static string? Description(JsonElement node)
    {
        var main = node.At("description"u8).Joined("\n");
        return main is null ? null : JsonText.Join(
            [
                main,
                Further("Responsibilities", node.At("responsibilities"u8), main),
                Further("Qualifications", node.At("qualifications"u8), main),
                Further("Skills", node.At("skills"u8), main),
                Further("Experience", node.At("experienceRequirements"u8), main),
                Further("Education", node.At("educationRequirements"u8), main),
            ],
            "\n");
    }

    /// <summary>Some sites keep what they ask for out of the description; those that repeat it are not counted twice.</summary>
    private static string? Further(string heading, JsonElement value, string main)
    {
        var text = value.ValueKind == JsonValueKind.Object ? value.Text("description"u8) ?? value.Text("name"u8) : value.Joined("; ");
        return text is null || main.Contains(text[..Math.Min(LongestFragment, text.Length)], StringComparison.OrdinalIgnoreCase) ? null : $"<h3>{heading}</h3><p>{text}</p>";
    }

    private static string? Place(JsonElement address) => address.Text() ?? JsonText.Join(
        [address.Text("addressLocality"u8), address.Text("addressRegion"u8)], ", ") ?? address.Text("name"u8);

    private static string? Country(JsonElement place) =>
        place.At("addressCountry"u8) is { ValueKind: JsonValueKind.Object } country ? country.Text("name"u8)
        : place.Text("addressCountry"u8) ?? (place.Text("@type"u8) == "Country" ? place.Text("name"u8) : null);

    private static string? Pay(JsonElement pay, JsonElement node)
    {
        if (pay.Text() is { } plain)
            return JsonText.Join([node.Text("salaryCurrency"u8), plain], " ");
        var amount = pay.At("value"u8) is { ValueKind: JsonValueKind.Object } nested ? nested : pay;
        return PayText.Of(
            amount.Text("minValue"u8) ?? amount.Text("value"u8),
            amount.Text("maxValue"u8) ?? amount.Text("value"u8),
            pay.Text("currency"u8) ?? amount.Text("currency"u8) ?? node.Text("salaryCurrency"u8),
            amount.Text("unitText"u8) ?? pay.Text("unitText"u8));
    }

    private static string? Value(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.Text("value"u8) ?? JsonText.Join([value.Text("minValue"u8), value.Text("maxValue"u8)], " - ")
        : value.Text();
}

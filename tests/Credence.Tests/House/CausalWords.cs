using System.Text.RegularExpressions;

namespace Credence.Tests.House;

/// <summary>Words that say of a certification that it does something to pay; nothing that ships says so, since a difference was measured and no effect.</summary>
internal static partial class CausalWords
{
    /// <summary>Any of them.</summary>
    [GeneratedRegex(
        @"\b(caus(e[sd]?|ing)|rais(e[sd]|ing)|boost\w*|lead(s|ing)? to|led to|increas\w+|improv\w+|drives?|drove|yields?|delivers?|pays off|thanks to|due to|results? in|effects? of|impact\w*|returns? to"
        + @"|earns? (you|them) more|makes? (you|them) earn|makes? .{0,20}\bpay\b|because of (a|the) certif\w+|points? to who)\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Any();
}

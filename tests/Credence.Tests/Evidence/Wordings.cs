using System.Text.RegularExpressions;

namespace Credence.Tests.Evidence;

/// <summary>The patterns of the draw. They say nothing about what the finder knows; changing them changes what the labels stand for.</summary>
internal static partial class Wordings
{
    internal const string CertificationWord = "certif|zertif|credential|accredit";

    internal const string WellKnownName = @"\b(CISSP|PMP|CPA|CFA|CISM|CISA|ITIL|Security\+|Six Sigma|Scrum ?Master|CCNA|CKA|CEH|OSCP|AZ-\d|AI-\d|SAFe)\b";

    internal static Wording Of(string text) =>
        Word().IsMatch(text) ? Wording.CertificationWord : Name().IsMatch(text) ? Wording.NameOnly : Wording.Neither;

    [GeneratedRegex(CertificationWord, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(WellKnownName, RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

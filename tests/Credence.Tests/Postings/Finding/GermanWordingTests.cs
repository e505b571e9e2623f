using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>The same in German, in the words of Austrian and German postings.</summary>
public sealed class GermanWordingTests
{
    [Theory]
    [InlineData("Dein Profil\n- Herstellerzertifizierungen (Cisco, Fortinet) von Vorteil", "cisco-any:preferred; fortinet-any:preferred")]
    [InlineData("Dein Profil\n- Cisco-Zertifizierung (CCNA/CCNP)", "ccna:required; ccnp:required")]
    [InlineData("Dein Profil\n- Azure-Zertifizierungen (AZ-900, AZ-104)", "ms-az-900:required; ms-az-104:required")]
    [InlineData("Dein Profil\n- Microsoft-Zertifizierungen wie AZ-104", "ms-az-104:required")]
    [InlineData("Dein Profil\n- MCSE, MCSA oder vergleichbare Zertifizierungen", "mcse:required; mcsa:required")]
    [InlineData("Dein Profil\n- ITIL zertifiziert", "itil:required")]
    [InlineData("Dein Profil\n- Zertifizierter Scrum Master", "csm:required")]
    [InlineData("Dein Profil\n- Scrum-Master-Zertifikat", "csm:required")]
    [InlineData("Dein Profil\n- Zertifizierung im Bereich Cloud (AWS, Azure)", "aws-any:required; azure-any:required")]
    [InlineData("Dein Profil\n- Zertifizierung: PMP", "pmp:required")]
    [InlineData("Dein Profil\n- PMP-Zertifikat von Vorteil", "pmp:preferred")]
    [InlineData("Dein Profil\n- Projektmanagement-Zertifizierung (z.B. PMP, IPMA, PRINCE2)", "pmp:required; ipma-any:required; prince2:required")]
    [InlineData("Dein Profil\n- Projektmanagement-Zertifizierung nach IPMA oder PMI", "ipma-any:required; pmi-any:required")]
    [InlineData("Dein Profil\n- CCNA o.ä.", "ccna:required")]
    [InlineData("Dein Profil\n- CIA, CISA oder ähnliche Zertifizierung", "cia:required; cisa:required")]
    [InlineData("Dein Profil\n- Einschlägige Zertifizierungen (CISSP, CISM o. Ä.) von Vorteil", "cissp:preferred; cism:preferred")]
    [InlineData("Dein Profil\n- Sie haben eine AWS-Zertifizierung", "aws-any:required")]
    [InlineData("Dein Profil\n- Idealerweise verfügst du über eine AWS-Zertifizierung", "aws-any:preferred")]
    [InlineData("Dein Profil\n- Idealerweise bist du AWS-zertifiziert", "aws-any:preferred")]
    [InlineData("Dein Profil\n- Im Idealfall bringst du ein Zertifikat in Scrum mit", "scrum-any:preferred")]
    [InlineData("Dein Profil\n- Von Vorteil wäre eine Zertifizierung in Azure", "azure-any:preferred")]
    [InlineData("Dein Profil\n- Eine Zertifizierung in Azure wäre ein Pluspunkt", "azure-any:preferred")]
    [InlineData("Dein Profil\n- Zertifizierungen von Microsoft oder AWS wünschenswert, aber kein Muss", "microsoft-any:preferred; aws-any:preferred")]
    [InlineData("Dein Profil\n- Bereitschaft zur CCNA-Zertifizierung", "ccna:required")]
    [InlineData("Dein Profil\n- Abgeschlossene Zertifizierung zum Data Scientist von Vorteil", "generic:preferred")]
    [InlineData("Deine Benefits\n- AWS-Zertifizierungen auf unsere Kosten", "aws-any:mentioned")]
    [InlineData("Deine Vorteile\n- Möglichkeit zur Zertifizierung in Azure", "azure-any:mentioned")]
    [InlineData("Unser Angebot\n- Zertifizierungen (AWS, Azure)", "aws-any:mentioned; azure-any:mentioned")]
    [InlineData("Das erwartet dich\n- Vorbereitung auf die CISSP-Prüfung", "cissp:mentioned")]
    [InlineData("Wir fördern deine Weiterbildung, etwa mit Zertifizierungen von AWS oder Microsoft.", "aws-any:mentioned; microsoft-any:mentioned")]
    [InlineData("Bei Bedarf finanzieren wir die Zertifizierung zum CISSP.", "cissp:mentioned")]
    [InlineData("Bei uns machst du deine AWS-Zertifizierung.", "aws-any:mentioned")]
    public void A_certificate_is_asked_for_or_offered_in_German(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}

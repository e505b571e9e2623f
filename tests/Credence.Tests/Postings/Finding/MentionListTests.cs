using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Lists: one mention for each certification they name.</summary>
public sealed class MentionListTests
{
    [Theory]
    [InlineData("Requirements\n- Series 7, 63 and 65 licenses", "series-7:required; series-63:required; series-65:required")]
    [InlineData("Requirements\n- Active Series 7 & 66", "series-7:required; series-66:required")]
    [InlineData("Requirements\n- AZ-104/305", "ms-az-104:required; ms-az-305:required")]
    [InlineData("Requirements\n- OSHA 10 or 30 certification", "osha-10:required; osha-30:required")]
    [InlineData("Requirements\n- ISO 27001 Lead Implementer/Lead Auditor", "iso-27001-lead-implementer:required; iso-27001-lead-auditor:required")]
    [InlineData("Dein Profil\n- Zertifizierung nach IPMA Level C oder B", "ipma-level-c:required; ipma-level-b:required")]
    [InlineData("Requirements\n- Series 7 and 12 years in sales", "series-7:required")]
    public void An_ending_alone_names_another_certification_of_the_same_family(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Certified Payroll Professional (CPP)", "cpp-payroll:required")]
    [InlineData("Requirements\n- Good Clinical Practice (GCP) certification", "gcp-clinical:required")]
    [InlineData("Requirements\n- Certified PM (PMP)", "pmp:required")]
    [InlineData("Requirements\n- PCI Internal Security Assessor (ISA)", "pci-isa:required")]
    public void An_abbreviation_behind_its_name_means_what_the_name_says(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CISSP, XQNA or higher certification", "cissp:required; XQNA:required")]
    [InlineData("Requirements\n- XQC, YQLA, or CPCU designations", "XQC:required; YQLA:required; cpcu:required")]
    [InlineData("Preferred Qualifications\n- Qualified Widget Testing Individual (QWTI) certifications", "Qualified Widget Testing Individual (QWTI) certifications:preferred")]
    [InlineData("Requirements\n- Lead engineer with XQE certification", "XQE certification:required")]
    [InlineData("Preferred Qualifications\n- You hold Zorbix certifications", "Zorbix certifications:preferred")]
    [InlineData("Dein Profil\n- zertifizierter Widget Excellence Professional", "zertifizierter Widget Excellence Professional:required")]
    public void Unknown_names_are_kept_as_written(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- ISSEP and CISSP", "cissp-issep:required; cissp:required")]
    [InlineData("Requirements\n- the UiPath Solution Architect certification\n- the UiPath Developer Professional certification", "uipath-solution-architect:required; uipath-automation-developer-professional:required")]
    [InlineData("Requirements\n- PRINCE2 Foundation or PRINCE2 Practitioner", "prince2-foundation:required; prince2-practitioner:required")]
    public void Different_certifications_have_different_ids(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Qualifications\n- You are a CPA (or equivalent)", "cpa:required")]
    [InlineData("Nice to have\n- Audit experience or an inactive CPA", "cpa:preferred")]
    [InlineData("Requirements\n- CPA in good standing", "cpa:required")]
    [InlineData("Preferred Qualifications\n- CPA, CFA or master's degree in statistics", "cpa:preferred; cfa:preferred")]
    [InlineData("Requirements\n- FRM/PRM or equivalent", "frm:required; prm:required")]
    [InlineData("Requirements\n- CPA or working toward CPA designation", "cpa:required")]
    [InlineData("Responsibilities\n- You set a CPA target for each channel", "")]
    public void A_designation_is_read_in_its_grammar(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}

using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>The same list in other words: order, brackets, separators and languages vary, what is named does not.</summary>
public sealed class MentionWordingTests
{
    [Theory]
    [InlineData("Nice to have\n- Certifications (e.g. CISA, CISM, ISO 27001)", "cisa:preferred; cism:preferred; ISO 27001:preferred")]
    [InlineData("Von Vorteil: Zertifizierungen (z. B. CISSP, ISO 27001, CISM)", "cissp:preferred; ISO 27001:preferred; cism:preferred")]
    [InlineData("Requirements\n- Certifications such as ITIL, ISO 20000 or COBIT", "itil:required; ISO 20000:required; cobit-certified:required")]
    [InlineData("Dein Profil\n- Zertifikate wie ITIL, PRINCE2 oder ISO 27001", "itil:required; prince2:required; ISO 27001:required")]
    [InlineData("Requirements\n- Security certifications: ISO 27001, CISSP, CEH", "ISO 27001:required; cissp:required; ceh:required")]
    [InlineData("We hold several certifications (ISO 9001, ISO 27001, SOC 2).", "organisation; organisation; organisation")]
    [InlineData("Our data centers are certified to ISO 27001 and SOC 2.", "generic:mentioned; organisation; organisation")]
    [InlineData("Drive compliance certifications including SOC 2 and ISO 27001.", "organisation; organisation")]
    public void A_norm_in_a_list_of_what_persons_hold_is_a_certificate(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Nice to have\n- Analyst certificates (PMI-PBA, CBAP, Nimble BA, QX)", "pmi-pba:preferred; cbap:preferred; Nimble BA:preferred; QX:preferred")]
    [InlineData("Nice to have\n- Zertifizierungen (IREB, IQBBA, XYQB)", "ireb:preferred; iqbba:preferred; XYQB:preferred")]
    [InlineData("Von Vorteil: Zertifizierung nach IREB, IQBBA, XYQB FL", "ireb:preferred; iqbba:preferred; XYQB FL:preferred")]
    [InlineData("Requirements\n- Certifications such as CISSP, OSCP, or RedTeamX", "cissp:required; oscp:required; RedTeamX:required")]
    [InlineData("Requirements\n- certified by AMT, QZB, ASCP or VWL", "amt-cert:required; QZB:required; ascp:required; VWL:required")]
    [InlineData("Requirements\n- Certification in graph tools (e.g., Snowflake, 4Graph)", "snowflake-any:required; 4Graph:required")]
    [InlineData("Bonus points\n- CISA//CISM/CRISC or something equivalent", "cisa:preferred; cism:preferred; crisc:preferred")]
    [InlineData("Requirements\n- Management certification in PRINCE2, Lean, ITIL, or some comparable certificate", "prince2:required; lean-any:required; itil:required; generic:required")]
    public void Unknown_items_of_a_list_are_named_like_the_known_ones(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Certifications in requirements work (IREB), agile roles (Scrum.org, SAFe) or usability (CPUX)", "ireb:required; scrum-any:required; safe-any:required; cpux-f:required")]
    [InlineData("Wir bieten Zertifizierungen in den Bereichen Analyse (IREB), Produktrollen (Scrum.org, SAFe) und Test (ISTQB).", "ireb:mentioned; scrum-any:mentioned; safe-any:mentioned; istqb:mentioned")]
    [InlineData("Requirements\n- Azure (preferred) / Snowflake / AWS platform certification", "azure-any:preferred; snowflake-any:required; aws-any:required")]
    [InlineData("Requirements\n- Vendor certifications [Cisco, Juniper]", "cisco-any:required; juniper-any:required")]
    [InlineData("Requirements\n- Project Management Professional (PMP) or Certified ScrumMaster (CSM)", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP (Project Management Professional) or CSM (Certified ScrumMaster)", "pmp:required; csm:required")]
    [InlineData("Requirements\n- CCNP (Cisco) or NSE (Fortinet) certification", "ccnp:required; fortinet-nse:required")]
    [InlineData("Requirements\n- You hold a cloud platform certification (Databricks, Snowflake)", "databricks-any:required; snowflake-any:required")]
    [InlineData("Requirements\n- IT certification(s): CCNA, CCNP", "ccna:required; ccnp:required")]
    public void Brackets_hold_names_remarks_and_abbreviations(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- PMP & CSM certification", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP + CSM certification", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP/CSM certification", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP or CSM certification", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP and/or CSM certification", "pmp:required; csm:required")]
    [InlineData("Requirements\n- PMP; CSM; ITIL certification", "pmp:required; csm:required; itil:required")]
    [InlineData("Requirements\n- Certifications: PMP | CSM | ITIL", "pmp:required; csm:required; itil:required")]
    [InlineData("Requirements\n- Certifications: PMP • CSM • ITIL", "pmp:required; csm:required; itil:required")]
    [InlineData("Requirements\nCertifications:\nPMP\nCSM\nITIL", "pmp:required; csm:required; itil:required")]
    [InlineData("Requirements\nCertifications:\n* PMP\n* CSM\n* ITIL", "pmp:required; csm:required; itil:required")]
    [InlineData("Requirements\n- AWS & Azure certifications", "aws-any:required; azure-any:required")]
    [InlineData("Requirements\n- AWS + Azure certifications", "aws-any:required; azure-any:required")]
    [InlineData("Requirements\n- AWS/Azure/GCP certifications", "aws-any:required; azure-any:required; google-cloud-any:required")]
    [InlineData("Requirements\n- AWS- oder Azure-Zertifizierung", "aws-any:required; azure-any:required")]
    [InlineData("Requirements\n- Series 7 + 66", "series-7:required; series-66:required")]
    [InlineData("Requirements\n- Active Series 7 & 63", "series-7:required; series-63:required")]
    [InlineData("Requirements\n- Series 3 and 4 licenses", "series-3:required; series-4:required")]
    [InlineData("Requirements\n- OSHA 10 / 30", "osha-10:required; osha-30:required")]
    public void Any_separator_parts_a_list(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CPA, CFA, or a master's degree", "cpa:required; cfa:required")]
    [InlineData("Requirements\n- A master's degree, CPA or CFA", "cpa:required; cfa:required")]
    [InlineData("Requirements\n- MBA, a CPA, or an equivalent qualification", "cpa:required")]
    [InlineData("Preferred\n- an advanced degree or CFA", "cfa:preferred")]
    [InlineData("Requirements\n- Master's degree and/or CFA", "cfa:required")]
    [InlineData("Requirements\n- CPA license", "cpa:required")]
    [InlineData("Requirements\n- Active CPA licensure", "cpa:required; state-license:required")]
    [InlineData("Requirements\n- Licensed CPA", "cpa:required")]
    [InlineData("Requirements\n- CPA licence preferred", "cpa:preferred")]
    [InlineData("Requirements\n- CPA-qualified or ACCA-qualified", "cpa:required; acca:required")]
    [InlineData("Requirements\n- Qualified accountant (ACA, ACCA, CIMA)", "aca:required; acca:required; cima:required")]
    [InlineData("Requirements\n- CPA designation (or working towards it)", "cpa:required")]
    [InlineData("Requirements\n- Bachelor's degree in Accounting (CPA or CMA a plus)", "cpa:preferred; cma:preferred")]
    [InlineData("Requirements\n- CPA strongly preferred", "cpa:preferred")]
    [InlineData("Requirements\n- CPA/CA/CIA or other relevant certification is highly preferred", "cpa:preferred; ca-chartered:preferred; cia:preferred")]
    public void Designations_stand_beside_degrees_licenses_and_each_other(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Certification:\n- MLS(ASCP) required", "ascp:required")]
    [InlineData("Requirements\n- MT(ASCP), MLS(ASCP) or MLT(ASCP)", "ascp:required")]
    [InlineData("Requirements\n- MT(AMT) or AMT certification", "amt-cert:required")]
    [InlineData("Requirements\n- ASCP certification as a laboratory scientist", "ascp:required")]
    [InlineData("Requirements\n- MLS (ASCP) or MLT (ASCP) certification", "ascp:required")]
    public void Laboratory_certificates_name_their_issuer_in_a_bracket(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Certification in, or two years of experience with, Python or SAS", "python-any:required; sas-any:required")]
    [InlineData("Requirements\n- Certification or hands-on experience in Kafka", "apache-kafka-any:required")]
    [InlineData("Requirements\n- Certified in Scrum or SAFe", "scrum-any:required; safe-any:required")]
    [InlineData("Requirements\n- You are AWS certified", "aws-any:required")]
    [InlineData("Requirements\n- AWS-certified or Azure-certified", "aws-any:required; azure-any:required")]
    [InlineData("Requirements\n- Holder of a Databricks certificate", "databricks-any:required")]
    [InlineData("Requirements\n- Du bist AWS-zertifiziert", "aws-any:required")]
    [InlineData("Requirements\n- zertifiziert in AWS oder Azure", "aws-any:required; azure-any:required")]
    [InlineData("Requirements\n- certification from AWS, Microsoft or Google", "aws-any:required; microsoft-any:required; google-any:required")]
    [InlineData("Requirements\n- Certs in AWS and Kubernetes", "aws-any:required; kubernetes-any:required")]
    [InlineData("We help you earn credentials in Snowflake, Azure and Tableau.", "snowflake-any:mentioned; azure-any:mentioned; tableau-any:mentioned")]
    public void What_a_certification_word_opens_is_found_in_any_order(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("We are a small BCBA-owned practice.", "")]
    [InlineData("We are an AWS certified partner.", "organisation")]
    public void What_a_company_is_is_no_certificate_of_a_person(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- certifications such as Zorbix Expert or Quantrel Practitioner", "Zorbix Expert:required; Quantrel Practitioner:required")]
    [InlineData("Requirements\n- certificates like PMP, Zorbix Master, or CSM", "pmp:required; Zorbix Master:required; csm:required")]
    [InlineData("Requirements\n- CZE or CZP certification", "CZE:required; CZP certification:required")]
    [InlineData("Requirements\n- CZE, CZP, or similar certifications", "CZE:required; CZP:required")]
    [InlineData("Requirements\n- CZE/CZP certified", "CZE:required; CZP:required")]
    [InlineData("Requirements\n- Data Science certifications", "generic:required")]
    [InlineData("Our plants hold SOC 2, TISAX and similar certifications.", "organisation; organisation")]
    public void A_list_of_names_nobody_knows_is_read_where_only_names_stand_in_it(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}

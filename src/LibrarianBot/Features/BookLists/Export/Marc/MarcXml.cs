using System.Text;
using System.Xml;

namespace LibrarianBot.Features.BookLists.Export.Marc;

/// <summary>The same records as MARCXML, for systems that take XML.</summary>
internal static class MarcXml
{
    private const string Namespace = "http://www.loc.gov/MARC21/slim";

    public static byte[] Write(IEnumerable<MarcRecord> records)
    {
        using var file = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(file, settings))
        {
            xml.WriteStartElement("collection", Namespace);
            foreach (var record in records)
            {
                Write(xml, record);
            }

            xml.WriteEndElement();
        }

        return file.ToArray();
    }

    private static void Write(XmlWriter xml, MarcRecord record)
    {
        xml.WriteStartElement("record", Namespace);
        xml.WriteElementString("leader", Namespace, MarcRecord.Leader);
        foreach (var field in record.Fields)
        {
            xml.WriteStartElement(field.IsControl ? "controlfield" : "datafield", Namespace);
            xml.WriteAttributeString("tag", field.Tag);
            if (field.IsControl)
            {
                xml.WriteString(field.Value);
            }
            else
            {
                xml.WriteAttributeString("ind1", field.First.ToString());
                xml.WriteAttributeString("ind2", field.Second.ToString());
                foreach (var subfield in field.Subfields)
                {
                    xml.WriteStartElement("subfield", Namespace);
                    xml.WriteAttributeString("code", subfield.Code.ToString());
                    xml.WriteString(subfield.Text);
                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

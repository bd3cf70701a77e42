using System.Text;
using System.Xml;

namespace ReconTracker.Web.Formats;

/// <summary>A feed of what was published last (RFC 4287).</summary>
internal static class Atom
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="title">The name of the feed.</param>
    /// <param name="self">The whole address of the feed.</param>
    /// <param name="alternate">The whole address of the page that shows the same.</param>
    /// <param name="entries">Records with the moment of their newest revision, the latest first.</param>
    public static string Text(string title, string self, string alternate, IReadOnlyList<(Entry Entry, DateTimeOffset Updated)> entries)
    {
        using var text = new MemoryStream();
        using (var feed = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            feed.WriteStartElement("feed", Namespace);
            feed.WriteElementString("title", Namespace, title);
            feed.WriteElementString("id", Namespace, self);
            feed.WriteElementString("updated", Namespace, Moment(entries.Count > 0 ? entries.Max(entry => entry.Updated) : DateTimeOffset.UnixEpoch));
            feed.WriteStartElement("author", Namespace);
            feed.WriteElementString("name", Namespace, "ReconTracker");
            feed.WriteEndElement();
            Link(feed, "self", "application/atom+xml", self);
            Link(feed, "alternate", "text/html", alternate);
            foreach (var (entry, updated) in entries)
            {
                feed.WriteStartElement("entry", Namespace);
                feed.WriteElementString("title", Namespace, entry.Title);
                feed.WriteElementString("id", Namespace, entry.Id);
                feed.WriteElementString("updated", Namespace, Moment(updated));
                Link(feed, "alternate", "text/html", entry.Page);
                if (entry.Summary is not null)
                {
                    feed.WriteElementString("summary", Namespace, entry.Summary);
                }

                feed.WriteEndElement();
            }

            feed.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Link(XmlWriter feed, string relation, string type, string address)
    {
        feed.WriteStartElement("link", Namespace);
        feed.WriteAttributeString("rel", relation);
        feed.WriteAttributeString("type", type);
        feed.WriteAttributeString("href", address);
        feed.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) => XmlConvert.ToString(moment.UtcDateTime, XmlDateTimeSerializationMode.Utc);

    /// <summary>One record.</summary>
    /// <param name="Title">What it is.</param>
    /// <param name="Id">Its name for ever, whatever the address of the site.</param>
    /// <param name="Page">The whole address of its page.</param>
    /// <param name="Summary">More of it; null where the title says all.</param>
    internal sealed record Entry(string Title, string Id, string Page, string? Summary);
}

<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages, in French: as page-en.xsl in English.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="../words/cells-fr.xsl"/>
  <xsl:import href="page.xsl"/>

  <t:says>
    <t:say of="add">Ajouter à votre calendrier</t:say>
    <t:say of="add-all">Les ajouter tous à votre calendrier</t:say>
    <t:say of="all">Tous les avis</t:say>
    <t:say of="all-ways">Toutes les façons de s’abonner, et les copies</t:say>
    <t:say of="ask">Renseignements</t:say>
    <t:say of="atom">Modifications de tous les avis (Atom)</t:say>
    <t:say of="begins-with">Commence avec : </t:say>
    <t:say of="calendars">Ses calendriers</t:say>
    <t:say of="caption">Toutes les dates, telles qu’annoncées. Les heures sont locales, dans le fuseau indiqué.</t:say>
    <t:say of="checked">Dernière vérification : </t:say>
    <t:say of="cloud">Google Agenda, Outlook sur le web, le nouvel Outlook et Microsoft 365 vont chercher un calendrier depuis leurs propres serveurs. Si cette page n’est accessible que depuis votre bureau ou par son réseau, ils ne voient pas le calendrier : utilisez Outlook classique, Thunderbird ou Calendrier d’Apple (sur un Mac, sous « Sur mon Mac »), ou lisez les dates de cette page.</t:say>
    <t:say of="column-for-whom">Pour qui</t:say>
    <t:say of="column-how-long">Durée</t:say>
    <t:say of="column-what">Quoi</t:say>
    <t:say of="column-when">Quand</t:say>
    <t:say of="copied">Copiée</t:say>
    <t:say of="copy">Copier l’adresse</t:say>
    <t:say of="copy-csv">Tableau pour tableurs et listes (CSV)</t:say>
    <t:say of="copy-ics"> (iCalendar, ICS)</t:say>
    <t:say of="copy-json">Données pour programmes (JSON)</t:say>
    <t:say of="copy-notice">Avis de délais reportés, à imprimer (HTML)</t:say>
    <t:say of="copy-text">Avis de délais reportés, à envoyer (texte brut)</t:say>
    <t:say of="current">Avis en cours</t:say>
    <t:say of="download">Télécharger une copie qui ne sera pas mise à jour</t:say>
    <t:say of="download-about">Une copie reste telle qu’elle est aujourd’hui. Si une date est changée ou retirée, elle ne vous le dira pas.</t:say>
    <t:say of="during">pendant : </t:say>
    <t:say of="everything">tout</t:say>
    <t:say of="for-whom">Ce qui est annoncé, et pour qui</t:say>
    <t:say of="good-to-know">Bon à savoir</t:say>
    <t:say of="hour-first">L’horloge indique cette heure deux fois ; il s’agit de la première.</t:say>
    <t:say of="hour-second">L’horloge indique cette heure deux fois ; il s’agit de la seconde.</t:say>
    <t:say of="index-title">Avis</t:say>
    <t:say of="kept">Délais qui ne changent pas</t:say>
    <t:say of="lang-en">English</t:say>
    <t:say of="lang-fr">Français</t:say>
    <t:say of="late">Aucune vérification depuis plus de deux jours : ce qui est annoncé peut avoir changé.</t:say>
    <t:say of="meanwhile">Ce qu’on peut utiliser entre-temps</t:say>
    <t:say of="needed-for">Nécessaire pour : </t:say>
    <t:say of="news">Modifications depuis la première publication</t:say>
    <t:say of="next">Prochaine date : </t:say>
    <t:say of="next-date">Prochaine date</t:say>
    <t:say of="next-short">Prochaine date : </t:say>
    <t:say of="no-address">L’adresse d’abonnement est celle de cette page, dont la dernière partie est remplacée par : </t:say>
    <t:say of="no-alarms">Le calendrier n’a pas de rappels, pour ne sonner chez personne qui ne l’a pas demandé. Pour en avoir, réglez un rappel par défaut dans votre propre programme, ou copiez une date dans un calendrier à vous et ajoutez-le là.</t:say>
    <t:say of="no-dates">Cet avis ne donne aucune date.</t:say>
    <t:say of="none-current">Aucun n’a de date à venir.</t:say>
    <t:say of="not-affected">Ce qui n’est pas touché</t:say>
    <t:say of="not-on-the-web">Cette page a été ouverte à partir d’un fichier. Elle n’est pas encore sur le web ; il n’y a donc pas d’adresse d’abonnement. Les copies ci-dessous peuvent être ouvertes.</t:say>
    <t:say of="notice-title">Avis de délais reportés</t:say>
    <t:say of="now">Maintenant</t:say>
    <t:say of="on-this-page">Sur cette page</t:say>
    <t:say of="one-subject">Un seul sujet</t:say>
    <t:say of="open-from">à partir du </t:say>
    <t:say of="outages">Ce qui est interrompu ou limité :</t:say>
    <t:say of="over">C’est terminé : toutes les dates sont passées.</t:say>
    <t:say of="over-or-withdrawn">Aucune date à venir : toutes sont passées ou retirées.</t:say>
    <t:say of="past">Avis passés</t:say>
    <t:say of="rescheduled">nouvelle date</t:say>
    <t:say of="revision">Révision numéro </t:say>
    <t:say of="self-test">Si vous pouvez modifier une entrée, vous avez une copie, et non l’abonnement : elle ne sera pas corrigée.</t:say>
    <t:say of="skip">Aller au contenu</t:say>
    <t:say of="status">Date de la dernière vérification (status.json)</t:say>
    <t:say of="subscribe">S’abonner : les dates dans votre calendrier</t:say>
    <t:say of="subscribe-about">Un abonnement s’ajoute une fois et suit ensuite ce qui est annoncé : quand une date change ici, elle change dans votre calendrier.</t:say>
    <t:say of="subscribe-short">s’abonner</t:say>
    <t:say of="tag-now">en cours</t:say>
    <t:say of="tag-past">passé</t:say>
    <t:say of="the-page">Toutes les dates de cet avis, et comment les avoir dans votre calendrier</t:say>
    <t:say of="to-do">À faire</t:say>
    <t:say of="to-post">Avis à imprimer</t:say>
    <t:say of="trouble">Cette vérification a trouvé une erreur ; ce qui figure ici peut être ce qui était publié auparavant.</t:say>
    <t:say of="undated">Sans date propre :</t:say>
    <t:say of="was-at">auparavant : </t:say>
    <t:say of="was-before">auparavant : à faire avant le </t:say>
    <t:say of="was-falling-on">auparavant : du </t:say>
    <t:say of="was-falling-through">auparavant : jusqu’au </t:say>
    <t:say of="was-from">auparavant : du </t:say>
    <t:say of="was-resumes">auparavant : </t:say>
    <t:say of="was-through">auparavant : jusqu’au </t:say>
    <t:say of="was-to">auparavant : </t:say>
    <t:say of="was-until">auparavant : jusqu’au </t:say>
    <t:say of="weeks">Les semaines</t:say>
    <t:say of="weeks-about">Une rangée de jours par semaine, du lundi au dimanche, et une barre avec son nom pour chaque date du tableau ci-dessus, de l’heure où elle commence à celle où elle finit. Une flèche mène du jour où tombait un délai à celui auquel il est reporté.</t:say>
    <t:say of="weeks-more">Les semaines suivantes ne figurent que dans le tableau.</t:say>
    <t:say of="what-changes">Ce qui change</t:say>
    <t:say of="when">Quand</t:say>
    <t:say of="where-said">Source</t:say>
  </t:says>

  <t:clients>
    <t:client name="Calendrier d’Apple (iPhone, iPad, Mac)" how="webcal" link="S’abonner dans Calendrier d’Apple" short="Apple, Outlook classique"
              late="Les corrections arrivent quand l’appareil actualise : sur un iPhone selon Nouvelles données, où « Automatiquement » attend un chargeur et le Wi-Fi ; sur un Mac selon Actualiser."/>
    <t:client name="Outlook pour Windows (classique)" how="webcal" link="S’abonner dans Outlook classique"
              behind=", ou collez l’adresse sous Paramètres du compte, Calendriers Internet."
              late="Au prochain Envoyer/Recevoir, une fois par heure au plus. Certains bureaux ont désactivé les calendriers Internet."/>
    <t:client name="Outlook.com et le nouvel Outlook (compte privé)" how="https://outlook.live.com/calendar/0/addfromweb?url=" link="S’abonner dans Outlook.com" short="Outlook.com"
              late="De 3 à 24 heures de retard, selon des utilisateurs."/>
    <t:client name="Outlook sur le web, Microsoft 365 (travail ou école)" how="https://outlook.office.com/calendar/0/addfromweb?url=" link="S’abonner dans Microsoft 365" short="Microsoft 365"
              late="De 3 à 24 heures de retard, selon des utilisateurs."/>
    <t:client name="Google Agenda" before="Copiez l’adresse, puis collez-la dans " page="https://calendar.google.com/calendar/u/0/r/settings/addbyurl" opens="Google Agenda, À partir de l’URL" behind="."
              late="De 4 à 24 heures de retard ; on ne peut pas le faire actualiser plus tôt. Sur un téléphone, abonnez-vous d’abord dans un navigateur."/>
    <t:client name="Thunderbird" before="Choisissez Nouvel agenda, Sur le réseau, et collez l’adresse."
              late="Aussi souvent que vous l’y réglez."/>
    <t:client name="Un autre programme" before="Collez l’adresse là où il demande un calendrier Internet, une adresse iCal ou ICS."/>
  </t:clients>

  <xsl:variable name="says" select="document('')/*/t:says/t:say"/>
  <xsl:variable name="clients" select="document('')/*/t:clients/t:client"/>

  <!-- "Avis du vendredi 14 janvier 2020, révisé le …" -->
  <xsl:template name="notice-of">
    <xsl:text>Avis </xsl:text>
    <xsl:choose>
      <xsl:when test="string-length($announcement/@issued) = 10">du </xsl:when>
      <xsl:otherwise>de </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="$announcement/@issued"/>
      <xsl:with-param name="form">long</xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$announcement/@revised">
      <xsl:text>, révisé le </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="$announcement/@revised"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- "À partir de ce jour", not "d’aujourd’hui": who reads it on a page does so on another day. -->
  <xsl:template match="entry[@role = 'from']" mode="row">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:if test="$fact/withdrawn"><xsl:value-of select="$labels[@of = 'withdrawn']"/></xsl:if>
    <xsl:text>À partir de ce jour</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@from"/>
    </xsl:apply-templates>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="$fact/@from-is"/>
    </xsl:call-template>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="$fact" mode="headline"/>
    <xsl:if test="@tentative"><xsl:value-of select="$labels[@of = 'tentative']"/></xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day']" mode="due">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:if test="$fact/@if"><xsl:value-of select="concat('Si ', $fact/@if, ' : ')"/></xsl:if>
    <xsl:value-of select="$fact/@what"/>
    <xsl:choose>
      <xsl:when test="$fact/@falling-through"> de ces jours : </xsl:when>
      <xsl:otherwise> de ce jour : </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="$fact" mode="moved">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'new-day']" mode="due">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Échéance</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@to"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@to-is"/>
    </xsl:call-template>
    <xsl:if test="$fact/@if"><xsl:value-of select="concat(' si ', $fact/@if)"/></xsl:if>
    <xsl:value-of select="concat(' : ', $fact/@what, ', ')"/>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template name="week-of">
    <xsl:param name="when"/>
    <xsl:text>Semaine du </xsl:text>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="left-out">
    <xsl:param name="weeks"/>
    <xsl:choose>
      <xsl:when test="$weeks = 1"> · 1 semaine omise avant : rien n’y commence ni finit</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(' · ', $weeks, ' semaines omises avant : rien n’y commence ni finit')"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$announcement/*/@every">, sauf ce qui se répète</xsl:if>
  </xsl:template>

  <!-- "12 ko" -->
  <xsl:template name="size">
    <xsl:param name="octets"/>
    <xsl:choose>
      <xsl:when test="$octets &lt; 1000"><xsl:value-of select="concat($octets, ' octets')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(round($octets div 1000), ' ko')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
